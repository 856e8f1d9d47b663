using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GovBot.BotFramework;

/// <summary>Checks a token's signature, issuer, audience and lifetime against the keys of one metadata document.</summary>
internal sealed class TokenValidator(SigningKeys keys, IReadOnlyList<string> issuers, string audience, TimeProvider time)
    : IDisposable
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler =
        new() { MaximumTokenSizeInBytes = BearerToken.MaxLength, MapInboundClaims = false };

    public bool Issued(JsonWebToken token) => issuers.Contains(token.Issuer, StringComparer.Ordinal);

    /// <summary>Reads the token without believing it; null when it is not a signed token at all.</summary>
    public static JsonWebToken? Read(string text)
    {
        try
        {
            var token = new JsonWebToken(text);
            return token is { Alg: not null, Kid.Length: > 0 } && Algorithms.Contains(token.Alg) ? token : null;
        }
        catch (Exception)
        {
            return null; // Whatever the parser dislikes, and in whatever way, is not a token.
        }
    }

    public async ValueTask<TokenVerdict> ValidateAsync(JsonWebToken token)
    {
        if (await keys.GetAsync().ConfigureAwait(false) is not { } known) return TokenVerdict.KeysUnavailable;
        var key = Find(known, token.Kid) ?? Find(await keys.GetNewerAsync().ConfigureAwait(false) ?? [], token.Kid);
        if (key is null) return TokenVerdict.Invalid;
        try
        {
            var result = await _handler.ValidateTokenAsync(token, Parameters(key)).ConfigureAwait(false);
            return result.IsValid ? new TokenVerdict(true, key) : TokenVerdict.Invalid;
        }
        catch (Exception)
        {
            return TokenVerdict.Invalid; // The handler promises not to throw; a forged token must not test that.
        }
    }

    public void Dispose() => keys.Dispose();

    private static JsonWebKey? Find(IReadOnlyList<JsonWebKey> keys, string kid)
    {
        foreach (var key in keys)
            if (key.Kid == kid) return key;
        return null;
    }

    private TokenValidationParameters Parameters(JsonWebKey key) => new()
    {
        ValidAlgorithms = Algorithms,
        ValidIssuers = issuers,
        ValidAudience = audience,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (notBefore, expires, _, _) => IsCurrent(notBefore, expires),
    };

    private bool IsCurrent(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now - Skew < end && (notBefore is not { } start || start <= now + Skew);
    }
}
