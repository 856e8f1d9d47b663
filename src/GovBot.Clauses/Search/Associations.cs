using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>
/// What words have to do with each other by standing in the same lines of the vocabulary: "compatible" stands in phrases
/// that lead to "interoperability". Weak evidence, used for words that are known in no other way.
/// </summary>
internal sealed class Associations
{
    private const int MostLines = 12;
    private const int MostTargets = 4;

    private readonly Dictionary<string, List<ImmutableArray<ImmutableArray<string>>>> _lines = new(StringComparer.Ordinal);

    /// <summary>Takes in a line.</summary>
    /// <param name="phrases">All phrases of the line, stemmed.</param>
    /// <param name="meant">Those of them that texts use.</param>
    public void Add(IEnumerable<ImmutableArray<string>> phrases, ImmutableArray<ImmutableArray<string>> meant)
    {
        foreach (var stem in phrases.SelectMany(static p => p).Distinct())
        {
            if (!_lines.TryGetValue(stem, out var lines))
                _lines.Add(stem, lines = []);
            lines.Add(meant);
        }
    }

    /// <summary>The phrases that a word has most to do with, most first; none for a word of too many lines.</summary>
    /// <param name="stem">The word, stemmed.</param>
    /// <param name="isUsed">Which phrases are of use.</param>
    public IEnumerable<ImmutableArray<string>> Of(string stem, Func<ImmutableArray<string>, bool> isUsed)
    {
        if (!_lines.TryGetValue(stem, out var lines) || lines.Count > MostLines)
            return [];
        return lines.SelectMany(line => line.Where(isUsed).Select(phrase => (Phrase: phrase, Vote: 1f / line.Length)))
            .GroupBy(static v => string.Join(' ', v.Phrase)).OrderByDescending(static g => g.Sum(static v => v.Vote)).ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Take(MostTargets).Select(static g => g.First().Phrase);
    }
}
