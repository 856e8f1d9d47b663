using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Makes closed sets of phrases.</summary>
internal static class Phrases
{
    /// <summary>The phrases of a text, which are parted by commas and line ends.</summary>
    public static FrozenSet<string> Of(string phrases) =>
        phrases.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
