using System.Collections.Frozen;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Knows the words that open a recital.</summary>
internal static class RecitalWords
{
    private const int MinParticiple = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.ToFrozenSet(
        [
            "Whereas", "Mindful", "Conscious", "Convinced", "Aware", "Determined", "Concerned", "Alarmed", "Guided", "Inspired",
            "Resolved", "Gravely", "Deeply", "Deploring", "Fully", "Firmly", "Desirous", "Persuaded", "Encouraged", "Disturbed",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a paragraph begins like a recital: "Whereas", or a participle such as "Recalling".</summary>
    public static bool Begin(ReadOnlySpan<char> paragraph)
    {
        var length = 0;
        while (length < paragraph.Length && char.IsLetter(paragraph[length]))
            length++;
        var word = paragraph[..length];
        if (length == 0 || !char.IsUpper(word[0]) || !paragraph[length..].ContainsAnyInRange('a', 'z'))
            return false;
        return Words.Contains(word) || (length >= MinParticiple && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase));
    }
}
