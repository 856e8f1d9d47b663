using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>
/// What words have to do with each other by standing in the same lines of the vocabulary: "compatible" stands in phrases
/// that lead to "interoperability". Weak evidence, used for words that are known in no other way.
/// </summary>
internal static class Associations
{
    private const int MostLines = 8;
    private const int MostTargets = 4;

    /// <summary>The phrases that a word has most to do with, most first; none for a word of too many lines. Lines of which nothing is used say nothing.</summary>
    /// <param name="lines">The lines that relate to the word.</param>
    /// <param name="isUsed">Which phrases are of use.</param>
    public static IEnumerable<ImmutableArray<string>> Of(IEnumerable<VocabularyLine> lines, Func<ImmutableArray<string>, bool> isUsed)
    {
        var used = lines.Select(line => (Phrases: line.Meant.Where(isUsed).ToList(), Vote: 1f / line.Meant.Length)).Where(static l => l.Phrases.Count > 0).Take(MostLines + 1).ToList();
        if (used.Count > MostLines)
            return [];
        return used.SelectMany(static line => line.Phrases.Select(phrase => (Phrase: phrase, line.Vote)))
            .GroupBy(static v => string.Join(' ', v.Phrase)).OrderByDescending(static g => g.Sum(static v => v.Vote)).ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Take(MostTargets).Select(static g => g.First().Phrase);
    }
}
