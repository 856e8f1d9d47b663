using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>All words of a document in reading order, and where each stands.</summary>
internal sealed class DocumentWords
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Clause> _clauses;

    public DocumentWords(Document document)
    {
        Document = document;
        _clauses = [.. document.TopLevel.Where(static c => c.Span.Length > 0).OrderBy(static c => c.Span.Start)];
        Words = [.. Read()];
        for (var i = 0; i < Words.Length; i++)
        {
            if (!_places.TryGetValue(Words[i].Word.Key, out var places))
                _places.Add(Words[i].Word.Key, places = []);
            places.Add(i);
        }
    }

    public Document Document { get; }

    public ImmutableArray<DocumentWord> Words { get; }

    /// <summary>Where a word stands, ascending.</summary>
    /// <param name="key">The word in lower case.</param>
    public IReadOnlyList<int> Places(string key) => _places.TryGetValue(key, out var places) ? places : [];

    /// <summary>The clause of the top level that a word belongs to.</summary>
    public Clause ClauseOf(int word) => _clauses[Words[word].Clause];

    /// <summary>The words from the first that does not begin before a place to the last that ends before another.</summary>
    public (int Start, int End) Between(TextSpan span)
    {
        var (start, end) = (FirstFrom(span.Start), FirstFrom(span.End));
        return (start, Math.Max(start, end));
    }

    /// <summary>Quotes the words from one to another, in a quote for each clause of the top level, each in the deepest clause that holds it.</summary>
    /// <param name="first">Index of the first word.</param>
    /// <param name="last">Index of the last word.</param>
    /// <param name="emphasis">Words to emphasise, ascending and apart.</param>
    public ImmutableArray<Quote> QuotesOf(int first, int last, IReadOnlyList<TextSpan> emphasis) =>
        [.. Enumerable.Range(first, last - first + 1).Where(i => !Words[i].IsNumber).GroupBy(i => Words[i].Clause)
            .Select(g => QuoteOf(_clauses[g.Key], TextSpan.Between(Words[g.First()].Word.Span.Start, Words[g.Last()].Word.Span.End), emphasis))];

    /// <summary>The deepest clause that holds a span.</summary>
    public static Clause Deepest(Clause clause, TextSpan span)
    {
        while (clause.Children.FirstOrDefault(c => c.Span.Contains(span)) is { } child)
            clause = child;
        return clause;
    }

    private static Quote QuoteOf(Clause top, TextSpan span, IReadOnlyList<TextSpan> emphasis) =>
        new(Deepest(top, span), span, [.. emphasis.Select(e => e.Intersect(span)).Where(static e => e.Length > 0)]);

    private IEnumerable<DocumentWord> Read()
    {
        var parts = Document.Parts;
        var part = 0;
        for (var i = 0; i < _clauses.Length; i++)
        {
            var clause = _clauses[i];
            var (number, before) = (default(TextSpan), i == 0 ? 0 : _clauses[i - 1].Span.End);
            for (; part < parts.Length && parts[part].Span.End <= clause.Span.Start; part++)
            {
                // The numbers of sub-clauses are words of the clause that holds them.
                if (parts[part].Kind == PartKind.Number && parts[part].Span.Start >= before)
                    number = parts[part].Span;
            }

            foreach (var word in WordScanner.Scan(Document.Text, number))
                yield return new DocumentWord(word, i, IsNumber: true);
            foreach (var word in WordScanner.Scan(Document.Text, clause.Span))
                yield return new DocumentWord(word, i, IsNumber: false);
        }
    }

    private int FirstFrom(int place)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Word.Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
