namespace GovBot.Clauses.Documents.Reading;

/// <summary>The clauses that are open at one place of the document, outermost first, and the headings above that place.</summary>
internal sealed class Outline(DocumentDraft draft)
{
    private readonly List<ClauseDraft> _open = [];
    private readonly Dictionary<ClauseDraft, (int[] Path, int Headings)> _lastInAnnex = [];
    private (int[] Path, int Headings) _last = ([], 0);
    private List<Container> _containers = [];
    private TextSpan? _heading;

    public IReadOnlyList<ClauseDraft> Open => _open;

    /// <summary>How many headings there were so far.</summary>
    public int Headings { get; private set; }

    /// <summary>Whether a numbered clause or an annex was read.</summary>
    public bool HasClauses { get; private set; }

    public ClauseDraft? Annex => _open.Count > 0 && _open[0].Kind == ClauseKind.Annex ? _open[0] : null;

    /// <summary>The clause that text belongs to here, or null.</summary>
    public ClauseDraft? Current => _open.FindLast(static c => !c.IsSealed);

    /// <summary>The dotted or plain number read last at the top level of the document or annex, and the headings before it.</summary>
    public (int[] Path, int Headings) Last => Annex is { } annex ? _lastInAnnex.GetValueOrDefault(annex, ([], Headings)) : _last;

    public ClauseDraft Add(Marker marker, Placement placement, Line line, ClauseKind kind = ClauseKind.Numbered)
    {
        var parent = placement.Parent;
        var path = placement.Path.Length > 0 ? placement.Path : PathOf(placement);
        var clause = new ClauseDraft(parent?.Kind == ClauseKind.Recital ? ClauseKind.Recital : kind, marker.Label, line.Number)
        {
            Wrapper = marker.Wrapper,
            Numeral = placement.Numeral,
            Parent = parent,
            Marker = new TextSpan(line.Span.Start, marker.Length),
            IsAbsolute = placement.Numeral.Kind == NumeralKind.Dotted,
            Indent = line.Indent,
            Path = path,
            Containers = _containers,
            Headings = Headings,
            Heading = parent is not null && parent.Headings == Headings ? parent.Heading : _heading,
        };
        if (path.Length > 0)
            Remember(path);
        if (placement.Restarts is { } before)
            Qualify(before, clause);
        Push(clause);
        HasClauses |= clause.Kind == ClauseKind.Numbered;
        return clause;
    }

    public ClauseDraft AddRecital(int ordinal, Line line)
    {
        var recital = new ClauseDraft(ClauseKind.Recital, ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture), line.Number)
        {
            Numeral = new Numeral(NumeralKind.Arabic, ordinal),
            Marker = new TextSpan(line.Span.Start, 0),
            Heading = _heading,
        };
        Push(recital);
        return recital;
    }

    public ClauseDraft AddAnnex(string number, Line line)
    {
        (_heading, _containers) = (null, []);
        var annex = new ClauseDraft(ClauseKind.Annex, number, line.Number) { Marker = new TextSpan(line.Span.Start, 0), Headings = Headings };
        _open.Clear();
        Push(annex);
        HasClauses = true;
        return annex;
    }

    /// <summary>A heading ends the text above it, if it is one that surely does.</summary>
    public void AddHeading(TextSpan heading, Container? container, bool seals)
    {
        Headings++;
        _heading = heading;
        if (container is not null)
        {
            var outer = _containers.FindIndex(c => c.Word == container.Word);
            _containers = [.. outer < 0 ? _containers : _containers.Take(outer), container];
        }

        if (seals)
            Seal();
    }

    /// <summary>No text belongs to the open clauses from here; an annex goes on.</summary>
    public void Seal()
    {
        foreach (var clause in _open.Where(static c => c.Kind != ClauseKind.Annex))
            clause.IsSealed = true;
    }

    /// <summary>Nothing of a preamble goes on below the first clause, nor does the heading "Preamble".</summary>
    public void CloseRecitals()
    {
        if (_open is not [{ Kind: ClauseKind.Recital } recital, ..])
            return;
        _heading = _heading == recital.Heading ? null : _heading;
        _open.Clear();
    }

    private static int[] PathOf(Placement placement) =>
        placement.Parent is null or { Kind: ClauseKind.Annex } && placement.Numeral is { Kind: NumeralKind.Arabic, Ordinal: var ordinal } ? [ordinal] : [];

    private void Remember(int[] path)
    {
        if (Annex is { } annex)
            _lastInAnnex[annex] = (path, Headings);
        else
            _last = (path, Headings);
    }

    /// <summary>Numbers below a labelled heading are told apart by the outermost heading that changed.</summary>
    private void Qualify(ClauseDraft before, ClauseDraft clause)
    {
        var changed = clause.Containers.FirstOrDefault(c => !before.Containers.Contains(c));
        if (changed is not null)
            draft.Qualifiers.TryAdd((clause.Parent, clause.Wrapper), changed.Word);
    }

    private void Push(ClauseDraft clause)
    {
        var depth = clause.Parent is { } parent ? _open.IndexOf(parent) + 1 : 0;
        _open.RemoveRange(depth, _open.Count - depth);
        _open.Add(clause);
        (clause.Parent?.Children ?? draft.TopLevel).Add(clause);
    }
}
