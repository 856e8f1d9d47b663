using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>
/// What words have to do with each other by standing in the same lines of the vocabulary: "compatible" stands in phrases
/// that lead to "interoperability". Weak evidence, used for words that are known in no other way.
/// </summary>
internal static class Associations
{
    private const int MostLines = 12;
    private const int MostTargets = 4;

    /// <summary>The phrases that a word has most to do with, most first; none for a word of too many lines.</summary>
    /// <param name="lines">The lines that relate to the word.</param>
    /// <param name="isUsed">Which phrases are of use.</param>
    public static IEnumerable<ImmutableArray<string>> Of(IEnumerable<VocabularyLine> lines, Func<ImmutableArray<string>, bool> isUsed)
    {
        var meant = lines.Take(MostLines + 1).Select(static l => l.Meant).ToList();
        if (meant.Count > MostLines)
            return [];
        return meant.SelectMany(phrases => phrases.Where(isUsed).Select(phrase => (Phrase: phrase, Vote: 1f / phrases.Length)))
            .GroupBy(static v => string.Join(' ', v.Phrase)).OrderByDescending(static g => g.Sum(static v => v.Vote)).ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Take(MostTargets).Select(static g => g.First().Phrase);
    }
}
