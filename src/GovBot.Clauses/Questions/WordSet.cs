using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Makes closed sets of words.</summary>
internal static class WordSet
{
    /// <summary>The words of a text, which are parted by spaces.</summary>
    public static FrozenSet<string> Of(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
