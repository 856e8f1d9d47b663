namespace GovBot.Clauses.Documents.Reading;

/// <summary>What a reader hands over: clauses as trees, parts of the text, remarks; all in reading order.</summary>
internal sealed class DocumentDraft
{
    public List<ClauseDraft> TopLevel { get; } = [];

    public List<Part> Parts { get; } = [];

    public List<Remark> Remarks { get; } = [];

    /// <summary>The word of the headings that numbers have to be qualified with, where numbering starts again below them.</summary>
    public Dictionary<(ClauseDraft? Parent, MarkerWrapper Wrapper), string> Qualifiers { get; } = [];

    public void Remark(int line, string message) => Remarks.Add(new Remark(line, message));

    /// <summary>Adds a part behind all others; one of the same kind grows instead, if that is wanted.</summary>
    public void Add(PartKind kind, TextSpan span, bool grow = false)
    {
        if (span.Length == 0)
            return;
        if (grow && Parts.Count > 0 && Parts[^1].Kind == kind)
            Parts[^1] = new Part(kind, TextSpan.Between(Parts[^1].Span.Start, span.End));
        else
            Parts.Add(new Part(kind, span));
    }
}
