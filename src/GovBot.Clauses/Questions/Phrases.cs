using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Closed sets of phrases.</summary>
internal static class Phrases
{
    // Characters; no phrase of a set is as long.
    private const int Longest = 128;

    /// <summary>The phrases of a text, which are parted by commas and line ends.</summary>
    public static FrozenSet<string> Of(string phrases) =>
        phrases.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words of some tokens, with a space between each two, are one of the phrases. Makes no string: most are none.</summary>
    public static bool HasWords(this FrozenSet<string> phrases, ReadOnlySpan<Token> tokens)
    {
        Span<char> words = stackalloc char[Longest];
        var end = 0;
        foreach (var token in tokens)
        {
            if (end + 1 + token.Text.Length > Longest)
                return false;
            if (end > 0)
                words[end++] = ' ';
            token.Text.CopyTo(words[end..]);
            end += token.Text.Length;
        }

        return phrases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[..end]);
    }
}
