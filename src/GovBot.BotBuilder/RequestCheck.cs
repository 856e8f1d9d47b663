using GovBot.BotFramework;

namespace GovBot.BotBuilder;

/// <summary>Refuses what the SDK would answer with 500, such as a token that is none, and anonymous callers from elsewhere, whom it would answer.</summary>
internal sealed class RequestCheck(BotFrameworkOptions options, LoopbackGuard guard) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (await FindAsync(context.HttpContext.Request) is not { } problem)
            return await next(context);
        await Responses.RefuseAsync(context.HttpContext, problem);
        return Results.Empty;
    }

    private async ValueTask<Problem?> FindAsync(HttpRequest request)
    {
        var token = BearerToken.From(request.Headers.Authorization) is { } text ? TokenValidator.Read(text) : null;
        if (options.IsAnonymous ? !guard.Admits(request.HttpContext) : token is null)
            return Problem.Unauthorized;
        // Test clients send a token of their own making.
        if (options.IsAnonymous)
            request.Headers.Authorization = default;
        request.EnableBuffering(ActivityReader.MaxBytes, 2 * ActivityReader.MaxBytes);
        var received = await ActivityReader.ReadAsync(request, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return received.Problem ?? ActivityRules.Check(received.Activity!);
    }
}
