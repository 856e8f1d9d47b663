using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace GovBot.BotFramework;

/// <summary>Takes the token out of an <c>Authorization</c> header (RFC 6750, section 2.1).</summary>
internal static class BearerToken
{
    /// <summary>Longest header value that is looked at, in characters.</summary>
    public const int MaxLength = 8192;

    private const string Scheme = "Bearer ";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet + ".");

    /// <summary>The token, when the header holds exactly one that is written as a signed token must be.</summary>
    public static string? From(StringValues header) =>
        header.Count == 1 && header[0] is { Length: <= MaxLength } value
        && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && IsCompact(value.AsSpan(Scheme.Length))
            ? value[Scheme.Length..]
            : null;

    // JWS Compact Serialization (RFC 7515, section 7.1): three parts of base64url without padding; five would be an
    // encrypted token, which nobody sends to bots. Decoders overlook the unused bits of the last letter; here each token
    // has one spelling only.
    private static bool IsCompact(ReadOnlySpan<char> token) =>
        token.Count('.') == 2 && !token.ContainsAnyExcept(Allowed) && IsCanonical(token[(token.LastIndexOf('.') + 1)..]);

    private static bool IsCanonical(ReadOnlySpan<char> part)
    {
        var unused = (part.Length % 4) switch { 0 => 0, 2 => 0b1111, 3 => 0b11, _ => -1 };
        return unused >= 0 && part.Length > 0 && (Alphabet.IndexOf(part[^1], StringComparison.Ordinal) & unused) == 0;
    }
}
