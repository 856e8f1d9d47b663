using Microsoft.IdentityModel.JsonWebTokens;

namespace GovBot.BotFramework;

/// <summary>
/// Tokens that the Bot Framework Emulator gets with the bot's own app id and secret (Bot Connector authentication,
/// "Emulator to Bot").
/// </summary>
internal sealed class EmulatorTokens(TokenValidator validator, string appId) : IDisposable
{
    public const string Metadata = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    // Microsoft's tenants for bots: the older and the newer one.
    private static readonly string[] BotTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    public static IReadOnlyList<string> Issuers(string? ownTenant) =>
    [
        .. BotTenants.Concat(ownTenant is null ? [] : [ownTenant])
            .SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0" }),
    ];

    public bool Issued(JsonWebToken token) => validator.Issued(token);

    public async ValueTask<Admission> AdmitAsync(JsonWebToken token)
    {
        var verdict = await validator.ValidateAsync(token).ConfigureAwait(false);
        if (verdict.IsValid is null) return Admission.Refused(Problem.KeysUnavailable);
        return verdict.IsValid is true && IsOfThisApp(token)
            ? new Admission(Caller.Emulator.Instance, null)
            : Admission.Refused(Problem.Unauthorized);
    }

    public void Dispose() => validator.Dispose();

    private bool IsOfThisApp(JsonWebToken token)
    {
        var version = token.TryGetPayloadValue<string>("ver", out var value) ? value : null;
        var claim = version switch { null or "" or "1.0" => "appid", "2.0" => "azp", _ => null };
        return claim is not null && token.TryGetPayloadValue<string>(claim, out var app)
            && appId.Equals(app, StringComparison.OrdinalIgnoreCase);
    }
}
