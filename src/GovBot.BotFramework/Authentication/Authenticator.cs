using Microsoft.AspNetCore.Http;

namespace GovBot.BotFramework;

/// <summary>Finds out who sent a request, before its body is read.</summary>
internal sealed class Authenticator(
    BotFrameworkOptions options, LoopbackGuard guard, ChannelTokens? channel, EmulatorTokens? emulator)
{
    private const string PlaygroundHeader = "x-ms-agents-playground";

    public ValueTask<Admission> AdmitAsync(HttpContext context)
    {
        // Test clients send a token of their own making here; nothing is read from it.
        if (options.IsAnonymous && guard.Admits(context)) return new(new Admission(LocalCaller(context.Request), null));
        return channel is null ? new(Admission.Refused(Problem.Unauthorized)) : AdmitAsync(context.Request, channel);
    }

    private static Caller.Local LocalCaller(HttpRequest request) =>
        request.Headers.ContainsKey(PlaygroundHeader) ? Caller.Local.Playground : Caller.Local.Any;

    private ValueTask<Admission> AdmitAsync(HttpRequest request, ChannelTokens channel)
    {
        if (BearerToken.From(request.Headers.Authorization) is { } text && TokenValidator.Read(text) is { } token)
        {
            if (channel.Issued(token)) return channel.AdmitAsync(token);
            if (emulator?.Issued(token) is true) return emulator.AdmitAsync(token);
        }

        return new(Admission.Refused(Problem.Unauthorized));
    }
}
