using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace GovBot.Slack;

/// <summary>
/// Tells Slack's requests from others' ("Verifying requests from Slack"): HMAC-SHA256 with the signing secret over
/// <c>v0:{timestamp}:{raw body}</c>. Slack's own library also takes requests from the future; this one does not.
/// </summary>
internal sealed class SlackSignature(string secret, TimeProvider time)
{
    public const string SignatureHeader = "X-Slack-Signature";
    public const string TimestampHeader = "X-Slack-Request-Timestamp";
    private const string Version = "v0=";
    private const int LongestTimestamp = 12;
    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");
    private static readonly TimeSpan MaxSkew = TimeSpan.FromMinutes(5);

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret);

    /// <summary>Reads the headers of a request; false where they cannot be Slack's, whatever the body is.</summary>
    public bool TryRead(StringValues timestamps, StringValues signatures, out SlackProof proof)
    {
        proof = default;
        if (timestamps is not [{ Length: > 0 and <= LongestTimestamp } timestamp] || !timestamp.All(char.IsAsciiDigit)) return false;
        var seconds = long.Parse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture);
        if (Math.Abs(seconds - time.GetUtcNow().ToUnixTimeSeconds()) > MaxSkew.TotalSeconds) return false;
        if (signatures is not [{ } signature] || !signature.StartsWith(Version, StringComparison.Ordinal)) return false;
        var hex = signature.AsSpan(Version.Length);
        if (hex.Length != 2 * HMACSHA256.HashSizeInBytes || hex.ContainsAnyExcept(LowerHex)) return false;
        proof = new SlackProof(timestamp, Convert.FromHexString(hex));
        return true;
    }

    /// <summary>Whether the signature is that of the body. Takes the same time for every wrong one.</summary>
    public bool IsRight(SlackProof proof, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hash.AppendData(Encoding.ASCII.GetBytes($"v0:{proof.Timestamp}:"));
        hash.AppendData(body);
        return CryptographicOperations.FixedTimeEquals(hash.GetHashAndReset(), proof.Hash);
    }
}
