using Microsoft.IdentityModel.Tokens;

namespace GovBot.BotFramework;

/// <summary>What validating a token came to: valid and by which key, invalid, or (neither) unknown for want of keys.</summary>
internal readonly record struct TokenVerdict(bool? IsValid, JsonWebKey? Key)
{
    public static TokenVerdict Invalid { get; } = new(false, null);

    public static TokenVerdict KeysUnavailable { get; } = new(null, null);
}
