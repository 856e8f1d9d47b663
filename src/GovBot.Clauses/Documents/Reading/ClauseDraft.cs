namespace GovBot.Clauses.Documents.Reading;

/// <summary>A clause while its document is being read.</summary>
/// <param name="kind">What it is.</param>
/// <param name="label">Its own number without that of its parent.</param>
/// <param name="line">Line of its marker, from 1.</param>
internal sealed class ClauseDraft(ClauseKind kind, string label, int line)
{
    public ClauseKind Kind { get; } = kind;

    public string Label { get; } = label;

    public int Line { get; } = line;

    public MarkerWrapper Wrapper { get; init; }

    public Numeral Numeral { get; init; } = Numeral.None;

    public ClauseDraft? Parent { get; init; }

    /// <summary>The marker; empty where there is none.</summary>
    public TextSpan Marker { get; init; }

    /// <summary>White space before the marker, in characters.</summary>
    public int Indent { get; init; }

    /// <summary>Whether the label is the whole number in its document or annex, and not a part that follows the parent's.</summary>
    public bool IsAbsolute { get; init; }

    /// <summary>The number as a path, where it is one that dotted numbers can continue; else empty.</summary>
    public int[] Path { get; init; } = [];

    public TextSpan? Heading { get; set; }

    /// <summary>The labelled headings above it, outermost first.</summary>
    public IReadOnlyList<Container> Containers { get; init; } = [];

    /// <summary>How many headings stood above it.</summary>
    public int Headings { get; init; }

    /// <summary>Whether no more text can belong to it, because a heading or a closing formula followed.</summary>
    public bool IsSealed { get; set; }

    public List<ClauseDraft> Children { get; } = [];

    /// <summary>The text before the first sub-clause; null while there is none.</summary>
    public TextSpan? Own { get; private set; }

    /// <summary>Just behind its last word so far, 0 without one.</summary>
    public int End { get; private set; }

    /// <summary>Adds words, ascending; those behind the first sub-clause belong to <see cref="ClauseDraft.Own"/> no more.</summary>
    public void AddText(TextSpan words)
    {
        End = words.End;
        if (Children.Count == 0)
            Own = TextSpan.Between(Own?.Start ?? words.Start, words.End);
    }

    /// <summary>Whether its marker is of this form.</summary>
    public bool Is(MarkerWrapper wrapper, NumeralKind kind) => Kind != ClauseKind.Annex && Wrapper == wrapper && Numeral.Kind == kind;
}
