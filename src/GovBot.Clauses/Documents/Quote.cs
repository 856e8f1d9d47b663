using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>
/// Words of a document, exactly as they stand. A quote can only be made from a slice of a clause, so what it
/// says cannot differ from the source.
/// </summary>
public sealed class Quote
{
    /// <summary>Quotes part of a clause.</summary>
    /// <param name="clause">The clause that the words stand in.</param>
    /// <param name="span">The words, inside <see cref="Clause.Span"/>.</param>
    /// <param name="emphasis">Stretches that answer, ascending, apart and inside <paramref name="span"/>; they mark words and never change them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span is empty or not where it has to be.</exception>
    public Quote(Clause clause, TextSpan span, ImmutableArray<TextSpan> emphasis = default)
    {
        ArgumentNullException.ThrowIfNull(clause);
        if (span.Length <= 0 || !clause.Span.Contains(span))
            throw new ArgumentOutOfRangeException(nameof(span), span, $"A quote of {clause} lies inside {clause.Span}.");
        Emphasis = emphasis.IsDefault ? [] : emphasis;
        var at = span.Start;
        foreach (var mark in Emphasis)
        {
            if (mark.Start < at || mark.Length <= 0 || mark.End > span.End)
                throw new ArgumentOutOfRangeException(nameof(emphasis), mark, $"Emphasis lies inside {span}, ascending and apart.");
            at = mark.End;
        }

        Clause = clause;
        Span = span;
    }

    /// <summary>The clause that the words stand in.</summary>
    public Clause Clause { get; }

    /// <summary>Where the words stand in the document's text.</summary>
    public TextSpan Span { get; }

    /// <summary>Stretches of the words that answer what was asked; often none.</summary>
    public ImmutableArray<TextSpan> Emphasis { get; }

    /// <summary>The words.</summary>
    public string Text => Clause.Document.Slice(Span).ToString();

    /// <summary>Quotes a whole clause with its sub-clauses.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="emphasis">As in the constructor.</param>
    public static Quote Whole(Clause clause, ImmutableArray<TextSpan> emphasis = default)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new Quote(clause, clause.Span, emphasis);
    }

    /// <summary>The words cut where italics or emphasis begin or end, in order; put together they are <see cref="Text"/>.</summary>
    public IEnumerable<Run> Runs()
    {
        for (var start = Span.Start; start < Span.End;)
        {
            var (isItalic, italicEnd) = At(Clause.Document.Italics, start);
            var (isEmphasised, emphasisEnd) = At(Emphasis, start);
            var run = TextSpan.Between(start, Math.Min(Span.End, Math.Min(italicEnd, emphasisEnd)));
            yield return new Run(Clause.Document.Slice(run).ToString(), isItalic, isEmphasised);
            start = run.End;
        }
    }

    // Whether a place is inside one of the marks, which ascend, and where that changes next.
    private static (bool IsInside, int Until) At(ImmutableArray<TextSpan> marks, int place)
    {
        foreach (var mark in marks)
        {
            if (place < mark.End)
                return place >= mark.Start ? (true, mark.End) : (false, mark.Start);
        }

        return (false, int.MaxValue);
    }
}
