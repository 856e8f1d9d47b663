using System.Buffers;
using Microsoft.Extensions.Primitives;

namespace GovBot.BotFramework;

/// <summary>Takes the token out of an <c>Authorization</c> header (RFC 6750, section 2.1).</summary>
internal static class BearerToken
{
    /// <summary>Longest header value that is looked at, in characters.</summary>
    public const int MaxLength = 8192;

    private const string Scheme = "Bearer ";

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>The token, when the header holds exactly one that is written as a signed token must be.</summary>
    public static string? From(StringValues header) =>
        header.Count == 1 && header[0] is { Length: <= MaxLength } value
        && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && IsCompact(value.AsSpan(Scheme.Length))
            ? value[Scheme.Length..]
            : null;

    // JWS Compact Serialization (RFC 7515, section 7.1): three parts of base64url without padding; five would be an
    // encrypted token, which nobody sends to bots.
    private static bool IsCompact(ReadOnlySpan<char> token) => token.Count('.') == 2 && !token.ContainsAnyExcept(Allowed);
}
