using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GovBot.Clauses.Documents;

/// <summary>The hash of long texts, which are not copied for it.</summary>
internal static class TextHash
{
    /// <summary>SHA-256 of texts in UTF-16, one behind the other, in lower-case hexadecimal.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
