using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>How often words stand in the clauses of an index, and which words there are.</summary>
internal sealed class IndexStatistics(IndexSnapshot index)
{
    private readonly Lazy<FrozenSet<string>> _titleWords = new(() => index.Clauses.Where(static c => c.Kind == ClauseKind.Title)
        .SelectMany(static c => TermReader.Read(c.Document.Text, c.Own)).Select(static t => t.Word).ToFrozenSet(StringComparer.Ordinal));

    private readonly Lazy<FrozenSet<string>> _nameWords = new(() => index.Clauses.Select(static c => c.Document).Distinct()
        .SelectMany(static d => TermReader.Read(d.Name)).Select(static t => t.Word).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a word is of the name by which a document is called: "seoul" of the Seoul Declaration.</summary>
    public bool IsOfName(string word) => _nameWords.Value.Contains(word);

    /// <summary>Whether a word is what a document calls itself: "treaty" in the title of a treaty.</summary>
    public bool IsItself(string word) => Lexicon.SelfNames.Contains(word) && _titleWords.Value.Contains(word);

    /// <summary>Clauses that hold a stem.</summary>
    public int DocumentFrequency(string stem) => index.Words.Of(stem).Length;

    /// <summary>How rare a stem is; see <see cref="Bm25.Idf"/>.</summary>
    public float Idf(string stem) => index.Words.Idf(stem);

    /// <summary>Whether two stems stand side by side somewhere.</summary>
    public bool HasPair(string first, string second) => !index.Pairs.Of(IndexWriting.Pair(first, second)).IsEmpty;

    /// <summary>Whether a clause has all of some stems.</summary>
    public bool StandTogether(IEnumerable<string> stems)
    {
        HashSet<int>? together = null;
        foreach (var stem in stems)
        {
            HashSet<int> having = [];
            foreach (var posting in index.Words.Of(stem))
                having.Add(posting.Entry);
            if (together is null)
                together = having;
            else
                together.IntersectWith(having);
        }

        return together is { Count: > 0 };
    }

    /// <summary>The names in the clauses.</summary>
    public NamedThings Names { get; } = new(index.Clauses);

    /// <summary>All words of the clauses, each once.</summary>
    public IEnumerable<string> Words() => index.Forms.Terms;

    /// <summary>Whether a word or phrase stands anywhere, as far as neighbouring pairs tell.</summary>
    public bool IsUsed(ImmutableArray<string> stems)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            if (i == 0 ? DocumentFrequency(stems[0]) == 0 : !HasPair(stems[i - 1], stems[i]))
                return false;
        }

        return true;
    }
}
