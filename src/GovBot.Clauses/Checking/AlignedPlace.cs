using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>A quotation aligned with the place of a document that is most like it.</summary>
internal sealed class AlignedPlace
{
    private const int WordsBefore = 3;

    private readonly DocumentWords _document;
    private readonly Quotation _quotation;
    private readonly ImmutableArray<AlignmentStep> _steps;
    private readonly ImmutableArray<int> _touched;

    public AlignedPlace(DocumentWords document, Quotation quotation, IReadOnlyList<AlignmentStep> steps)
    {
        _document = document;
        _quotation = quotation;
        _steps = [.. WithinClauses(document, steps)];
        _touched = [.. _steps.Where(s => s.Word >= 0 && s.Kind != AlignmentStepKind.Skip && !document.Words[s.Word].IsNumber).Select(static s => s.Word)];
        Differences = _steps.Count(static s => s.Kind is not (AlignmentStepKind.Match or AlignmentStepKind.Skip));
        Matches = _steps.Count(s => s.Kind == AlignmentStepKind.Match && !document.Words[s.Word].IsNumber);
    }

    /// <summary>How many words differ.</summary>
    public int Differences { get; }

    /// <summary>How many words are the same.</summary>
    public int Matches { get; }

    /// <summary>Share of the words of both that are the same, 0 to 1.</summary>
    public double Likeness => _touched.IsEmpty ? 0 : 2.0 * Matches / (_quotation.WordCount + _touched.Length);

    /// <summary>The sentences that the place lies in, with the words emphasised that differ.</summary>
    public ImmutableArray<Quote> Sentences()
    {
        var emphasis = Groups().Select(OriginalOf).OfType<Quote>().Select(static q => q.Span).ToList();
        return [.. _document.QuotesOf(_touched[0], _touched[^1], []).Select(q => Sentence(q, emphasis))];
    }

    /// <summary>The differences, in order; words that differ in a row are one.</summary>
    public ImmutableArray<WordChange> Changes() => [.. Groups().Select(g => new WordChange(OriginalOf(g), SaidOf(g), Before(g)))];

    // Words before the first and behind the last that are the same stand for none of another clause.
    private static IEnumerable<AlignmentStep> WithinClauses(DocumentWords document, IReadOnlyList<AlignmentStep> steps)
    {
        var matches = steps.Where(static s => s.Kind == AlignmentStepKind.Match).Select(s => document.Words[s.Word].Clause).ToList();
        foreach (var step in steps)
        {
            var isOutside = matches.Count > 0 && step.Word >= 0 && (document.Words[step.Word].Clause < matches[0] || document.Words[step.Word].Clause > matches[^1]);
            if (!isOutside)
                yield return step;
            else if (step.Item >= 0)
                yield return new AlignmentStep(AlignmentStepKind.Insert, step.Item, -1);
        }
    }

    private static Quote Sentence(Quote quote, List<TextSpan> emphasis)
    {
        var clause = quote.Clause;
        var start = clause.Sentences.LastOrDefault(s => s.Start <= quote.Span.Start && s.End > quote.Span.Start) is { Length: > 0 } first ? first.Start : quote.Span.Start;
        var end = clause.Sentences.FirstOrDefault(s => s.End >= quote.Span.End && s.Start < quote.Span.End) is { Length: > 0 } last ? last.End : quote.Span.End;
        var span = TextSpan.Between(start, end);
        return new Quote(clause, span, [.. emphasis.Select(e => e.Intersect(span)).Where(static e => e.Length > 0)]);
    }

    private IEnumerable<List<AlignmentStep>> Groups()
    {
        List<AlignmentStep> group = [];
        foreach (var step in _steps)
        {
            var isDifference = step.Kind is not (AlignmentStepKind.Match or AlignmentStepKind.Skip);
            if (group.Count > 0 && (!isDifference || IsNextClause(group, step)))
            {
                yield return group;
                group = [];
            }

            if (isDifference)
                group.Add(step);
        }

        if (group.Count > 0)
            yield return group;
    }

    private bool IsNextClause(List<AlignmentStep> group, AlignmentStep step) =>
        step.Word >= 0 && group.FindLast(static s => s.Word >= 0) is { Kind: not AlignmentStepKind.Match } last && last.Word >= 0 &&
        _document.Words[last.Word].Clause != _document.Words[step.Word].Clause;

    private Quote? OriginalOf(List<AlignmentStep> group)
    {
        var words = group.Where(static s => s.Word >= 0).Select(static s => s.Word).ToList();
        return words.Count == 0 ? null : _document.QuotesOf(words[0], words[^1], []).FirstOrDefault();
    }

    private string? SaidOf(List<AlignmentStep> group)
    {
        var items = group.Where(static s => s.Item >= 0).Select(s => _quotation.Items[s.Item].Word.Span).ToList();
        return items.Count == 0 ? null : _quotation.Text[items[0].Start..items[^1].End];
    }

    private Quote? Before(List<AlignmentStep> group)
    {
        var at = _steps.IndexOf(group[0]) - 1;
        var last = at;
        while (at >= 0 && last - at < WordsBefore && _steps[at] is { Kind: AlignmentStepKind.Match } step && step.Word == _steps[last].Word - (last - at))
            at--;
        return at == last ? null : _document.QuotesOf(_steps[at + 1].Word, _steps[last].Word, []).LastOrDefault();
    }
}
