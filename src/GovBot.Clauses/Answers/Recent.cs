using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BitFaster.Caching.Lru;

namespace GovBot.Clauses.Answers;

/// <summary>
/// What was worked out of the texts typed last, so that what many ask is worked out once. What was typed is not kept: a
/// text is known by its hash under a secret of this object's own. Safe for use by many threads at once.
/// </summary>
internal sealed class Recent<T>
    where T : class
{
    private const int MostTexts = 1_000;

    /// <summary>Characters of the longest text that is known again: longer ones are hardly ever typed twice.</summary>
    private const int LongestText = 300;

    private const int SecretLength = 16;

    private readonly ConcurrentLru<string, T> _kept = new(MostTexts);
    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(SecretLength);

    /// <summary>What is kept of a text, or null.</summary>
    public T? Find(string text) => text.Length <= LongestText && _kept.TryGet(KeyOf(text), out var found) ? found : null;

    /// <summary>Keeps what was worked out of a text. It must hold none of its words.</summary>
    public void Keep(string text, T found)
    {
        if (text.Length <= LongestText)
            _kept.AddOrUpdate(KeyOf(text), found);
    }

    // A string and no number: generics over structs are compiled at every start.
    private string KeyOf(string text)
    {
        Span<byte> message = stackalloc byte[SecretLength + (LongestText * sizeof(char))];
        var typed = MemoryMarshal.AsBytes(text.AsSpan());
        _secret.CopyTo(message);
        typed.CopyTo(message[SecretLength..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(message[..(SecretLength + typed.Length)], hash);
        return MemoryMarshal.Cast<byte, char>(hash).ToString();
    }
}
