namespace GovBot.BotBuilder;

/// <summary>Refuses, as the default host does, what the SDK would answer with 500, such as a token that is none, and anonymous callers from elsewhere, whom it would answer.</summary>
internal sealed class RequestCheck(Authenticator authenticator, RecentActivities recent, BotFrameworkOptions options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (problem, activity) = await ReadAsync(context.HttpContext);
        if (problem is null && activity is { ServiceUrl.Length: > 0, Conversation.Id.Length: > 0 } && IsNew(activity))
            return await next(context);
        // It was answered already, or says neither where it is from nor where to answer, as custom activities of test clients may.
        await (problem is null ? Responses.AcceptAsync(context.HttpContext) : Responses.RefuseAsync(context.HttpContext, problem));
        return Results.Empty;
    }

    private bool IsNew(Activity activity) =>
        activity.Type == ActivityTypes.Invoke || string.IsNullOrEmpty(activity.Id) || recent.TryAdd(RecentActivities.KeyOf(activity.ChannelId, activity.Conversation?.Id, activity.Id));

    private async ValueTask<(Problem?, Activity?)> ReadAsync(HttpContext context)
    {
        if (await authenticator.AdmitAsync(context) is { Problem: { } refusal })
            return (refusal, null);
        // Test clients send a token of their own making.
        if (options.IsAnonymous)
            context.Request.Headers.Authorization = default;
        context.Request.EnableBuffering(ActivityReader.MaxBytes, 2 * ActivityReader.MaxBytes);
        var received = await ActivityReader.ReadAsync(context.Request, context.RequestAborted);
        context.Request.Body.Position = 0;
        return (received.Problem ?? ActivityRules.Check(received.Activity!), received.Activity);
    }
}
