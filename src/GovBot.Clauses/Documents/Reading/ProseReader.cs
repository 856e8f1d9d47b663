namespace GovBot.Clauses.Documents.Reading;

/// <summary>Gives the words of lines to the clause they belong to, or says that they belong to none.</summary>
internal sealed class ProseReader(LineForms forms, Line[] lines, Preamble preamble, Outline outline, DocumentDraft draft)
{
    private readonly Dictionary<ClauseDraft, int> _behindItems = [];
    private int _recitals;
    private bool _isUnplaced;

    /// <summary>Takes the first words of the clause that was opened last.</summary>
    public void Begin(TextSpan words) => Add(words, false);

    /// <summary>Reads a line that opens nothing.</summary>
    public void Read(int i)
    {
        var words = forms.Content(i);
        if (!outline.HasClauses)
            ReadPreamble(i);
        else if (forms.HasBlankAbove(i) && ClosingFormula.Begins(words))
            outline.Seal();
        if (outline.Current is not { } clause || (clause.Kind == ClauseKind.Annex && clause.Children.Count > 0))
        {
            AddUnplaced(i);
            return;
        }

        if (forms.HasBlankAbove(i) && IsOfList(clause) && lines[i].Indent <= clause.Indent)
            _behindItems.TryAdd(clause, lines[i].Number);
        Add(lines[i].Span, true);
    }

    /// <summary>Remarks on paragraphs behind the last item of a list: nothing tells whether they belong to it or to the clause that has the list.</summary>
    public void Finish()
    {
        foreach (var (item, line) in _behindItems.Where(static b => b.Key.Parent!.Children[^1] == b.Key))
            draft.Remark(line, $"This text was read as a part of {item.Label}; it may belong to {item.Parent!.Label}.");
    }

    // The paragraphs of an article that has no words of its own are no list in it.
    private static bool IsOfList(ClauseDraft clause) =>
        clause.Parent is { Kind: ClauseKind.Numbered } parent && (parent.Wrapper < MarkerWrapper.Article || parent.Own is not null);

    private void ReadPreamble(int i)
    {
        var words = forms.Content(i);
        var blankAbove = forms.HasBlankAbove(i);
        var isFresh = blankAbove || forms.IsFresh(i) || forms.Content(i - 1)[^1] == ',';
        if (preamble.Begins(words, isFresh, blankAbove))
        {
            outline.AddRecital(++_recitals, lines[i]);
        }
        else if (blankAbove && (!preamble.HasNumbers || words[^1] == ':'))
        {
            outline.Seal();
        }
    }

    private void Add(TextSpan words, bool grow)
    {
        if (words.Length == 0)
            return;
        var clause = outline.Current!;
        draft.Add(PartKind.Body, words, grow && clause.Own is not null);
        clause.AddText(words);
        _isUnplaced = false;
    }

    private void AddUnplaced(int i)
    {
        if (!_isUnplaced || forms.HasBlankAbove(i))
            draft.Remark(lines[i].Number, "This text belongs to no clause; it cannot be quoted.");
        draft.Add(PartKind.Unplaced, lines[i].Span, !forms.HasBlankAbove(i));
        _isUnplaced = true;
    }
}
