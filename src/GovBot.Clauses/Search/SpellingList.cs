using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>A list of words in which one with typing errors is looked up.</summary>
internal sealed class SpellingList
{
    private const int ShortestForTwo = 7;
    private const int ShortestWord = 3;

    private readonly HashSet<string> _words;
    private readonly ILookup<(char First, int Length), string> _byForm;

    public SpellingList(IEnumerable<string> words)
    {
        _words = words.Where(static w => w.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        _byForm = _words.Order(StringComparer.Ordinal).ToLookup(static w => (w[0], w.Length));
    }

    /// <summary>Whether a word is in the list as it is.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>
    /// The word of the list that may have been meant: one error away, or two for 7 letters or more, with the same first
    /// letter; the first in order of the alphabet; null where none is.
    /// </summary>
    public string? Nearest(string word) => Nearest(word, 1) ?? (word.Length >= ShortestForTwo ? Nearest(word, 2) : null);

    private string? Nearest(string word, int errors)
    {
        for (var length = word.Length - errors; length <= word.Length + errors; length++)
        {
            foreach (var known in _byForm[(word[0], length)])
            {
                if (EditDistance.IsAtMost(word, known, errors))
                    return known;
            }
        }

        return null;
    }
}
