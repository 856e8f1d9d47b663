using Microsoft.IdentityModel.JsonWebTokens;

namespace GovBot.BotFramework;

/// <summary>Tokens of the Bot Framework service (Bot Connector authentication, "Connector to Bot").</summary>
internal sealed class ChannelTokens(TokenValidator validator) : IDisposable
{
    private const string ServiceUrlClaim = "serviceurl";

    public bool Issued(JsonWebToken token) => validator.Issued(token);

    public async ValueTask<Admission> AdmitAsync(JsonWebToken token)
    {
        var verdict = await validator.ValidateAsync(token).ConfigureAwait(false);
        if (verdict.IsValid is null) return Admission.Refused(Problem.KeysUnavailable);
        return verdict.Key is { } key
            && token.TryGetPayloadValue<string>(ServiceUrlClaim, out var serviceUrl) && serviceUrl is { Length: > 0 }
            ? new Admission(new Caller.Channel(serviceUrl, key), null)
            : Admission.Refused(Problem.Unauthorized);
    }

    public void Dispose() => validator.Dispose();
}
