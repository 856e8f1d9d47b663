using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>How often words stand in the clauses of an index, and which words there are.</summary>
internal sealed class IndexStatistics(IndexSnapshot index)
{
    private const int ShortestWord = 4;
    private readonly Lazy<ILookup<(char First, int Length), string>> _words =
        new(() => index.Forms.Where(static w => w.Length >= ShortestWord).ToLookup(static w => (w[0], w.Length)));

    /// <summary>Clauses that hold a stem.</summary>
    public int DocumentFrequency(string stem) => index.Words.Of(stem).Length;

    /// <summary>How rare a stem is; see <see cref="Bm25.Idf"/>.</summary>
    public float Idf(string stem) => index.Words.Idf(stem);

    /// <summary>
    /// The word of the index that somebody may have meant: one error away for words of 5 letters or more, two for 8 or
    /// more, with the same first letter; null where none is.
    /// </summary>
    public string? Spelling(string word)
    {
        if (word.Length < 5 || word.Length > 30 || !word.All(char.IsAsciiLetter))
            return null;
        return Nearest(word, 1) ?? (word.Length >= 8 ? Nearest(word, 2) : null);
    }

    private string? Nearest(string word, int errors)
    {
        for (var length = word.Length - errors; length <= word.Length + errors; length++)
        {
            foreach (var known in _words.Value[(word[0], length)])
            {
                if (EditDistance.IsAtMost(word, known, errors))
                    return known;
            }
        }

        return null;
    }
}
