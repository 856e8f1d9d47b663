namespace GovBot.Clauses.Documents.Reading;

/// <summary>Gives the words of lines to the clause they belong to, or says that they belong to none.</summary>
internal sealed class ProseReader(LineForms forms, Line[] lines, Preamble preamble, Outline outline, DocumentDraft draft)
{
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
        if (outline.Current is { } clause && (clause.Kind != ClauseKind.Annex || clause.Children.Count == 0))
            Add(lines[i].Span, true);
        else
            AddUnplaced(i);
    }

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
