using Microsoft.AspNetCore.Http;

namespace GovBot.BotFramework;

/// <summary>Finds out who sent a request, before its body is read.</summary>
internal sealed class Authenticator(BotFrameworkOptions options, LoopbackGuard guard)
{
    public ValueTask<Admission> AdmitAsync(HttpContext context)
    {
        if (options.IsAnonymous && guard.Admits(context)) return new(new Admission(Caller.Local.Instance, null));
        return new(Admission.Refused(Problem.Unauthorized));
    }
}
