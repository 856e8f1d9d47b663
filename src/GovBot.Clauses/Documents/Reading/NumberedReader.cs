namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads a document of numbered clauses, line by line: each line is a heading, opens a clause, or goes on with one.</summary>
internal sealed class NumberedReader
{
    private readonly Line[] _lines;
    private readonly string _text;
    private readonly LineForms _forms;
    private readonly Preamble _preamble;
    private readonly DocumentDraft _draft = new();
    private readonly Outline _outline;
    private readonly int _start;
    private int _recitals;
    private bool _isUnplaced;

    public NumberedReader(string text, Line[] lines)
    {
        (_text, _lines) = (text, lines);
        _forms = new LineForms(text, lines);
        _outline = new Outline(_draft);
        _start = TitleReader.Read(_forms, _lines, _draft);
        _preamble = new Preamble(_forms, _start, lines.Length);
    }

    public DocumentDraft Read()
    {
        for (var i = _start; i < _lines.Length; i++)
        {
            if (!_lines[i].IsBlank)
                i = ReadLine(i);
        }

        return _draft;
    }

    /// <returns>The last line that was read.</returns>
    private int ReadLine(int i)
    {
        var form = _forms[i];
        if (form.Annex is { } annex && (_forms.IsFresh(i) || form.IsMarkdown))
            return ReadAnnex(i, annex);
        if (_forms.IsContainer(i))
            return ReadContainer(i, form.Container);
        if (_forms.IsLetteredHeading(i))
            return ReadContainer(i, new Container("", form.Marker!.Value.Label));
        if (form.Marker is { } marker && TryRead(i, marker) is { } last)
            return last;
        if (form.IsMarkdown || _forms.IsHeading(i))
            return ReadHeading(i, i, null, form.IsMarkdown);
        ReadText(i);
        return i;
    }

    private int ReadAnnex(int i, string number)
    {
        var span = _lines[i].Span;
        _draft.Add(PartKind.Number, TextSpan.Between(span.Start, _forms[i].Content.Start));
        _outline.AddAnnex(number, _lines[i]);
        AddBody(_forms[i].Content, false);
        return i;
    }

    /// <summary>The words under <c>CHAPTER II</c> are a part of that heading.</summary>
    private int ReadContainer(int i, Container? container)
    {
        var next = _forms.Next(i);
        var named = next < _lines.Length && !_forms[next].MayOpen && !_forms.IsContainer(next) && HeadingScanner.IsShort(_forms.Content(next)) &&
            _forms.Next(next) is var after && (after == _lines.Length || after > next + 1 || _forms[after].MayOpen);
        return ReadHeading(i, named ? next : i, container, true);
    }

    private int ReadHeading(int first, int last, Container? container, bool seals)
    {
        _draft.Add(PartKind.Heading, TextSpan.Between(_lines[first].Span.Start, _lines[last].Span.End));
        _outline.AddHeading(TextSpan.Between(_forms[first].Content.Start, _forms[last].Content.End), container, seals);
        return last;
    }

    /// <returns>The last line that was read, null where the marker opens no clause.</returns>
    private int? TryRead(int i, Marker marker)
    {
        var recital = _preamble.IsNumbered(i, marker);
        var rest = _forms.Content(i)[marker.Length..];
        var wrapped = !_forms.HasBlankAbove(i) && (marker.IsLabelled ? !_forms.IsFresh(i) : WrappedLine.Continues(_forms.Content(i - 1), rest));
        if (!recital && marker.IsFirst && marker.Counts)
            _outline.CloseRecitals();
        var placement = wrapped ? null : Sequence.Place(_outline, marker, _forms.NextLabel(i));
        if (placement is null)
        {
            if (marker is { Counts: true } or { Wrapper: MarkerWrapper.Brackets })
                Remark(i, $"Number {marker.Label} does not continue the numbering here; it was read as text.");
            return null;
        }

        if (placement.Doubt is { } doubt)
            Remark(i, doubt);
        var signs = _forms[i].Content.Start - _lines[i].Span.Start;
        var clause = _outline.Add(marker with { Length = signs + marker.Length }, placement, _lines[i], recital ? ClauseKind.Recital : ClauseKind.Numbered);
        _draft.Add(PartKind.Number, clause.Marker);
        return ReadBeginning(i, clause);
    }

    /// <summary>The heading of an article stands behind its number or below it, and not in its text.</summary>
    private int ReadBeginning(int i, ClauseDraft clause)
    {
        var rest = TextSpan.Between(clause.Marker.End, _lines[i].Span.End);
        var mayHaveHeading = clause.Wrapper >= MarkerWrapper.Article || _forms[i].IsMarkdown;
        var last = rest.Length == 0 ? _forms.Next(i) : i;
        if (mayHaveHeading && last < _lines.Length && (last == i || !_forms[last].MayOpen && _forms[last].Marker is null))
        {
            var heading = last == i ? rest : _lines[last].Span;
            if (_forms.IsHeadingAbove(_text.AsSpan(heading.Start, heading.Length), last))
            {
                clause.Heading = heading;
                _draft.Add(PartKind.Heading, heading);
                return last;
            }
        }

        AddBody(rest, false);
        return i;
    }

    private void ReadText(int i)
    {
        var words = _forms.Content(i);
        if (!_outline.HasClauses)
            ReadPreamble(i);
        else if (_forms.HasBlankAbove(i) && ClosingFormula.Begins(words))
            _outline.Seal();
        if (_outline.Current is { } clause && (clause.Kind != ClauseKind.Annex || clause.Children.Count == 0))
            AddBody(_lines[i].Span, true);
        else
            AddUnplaced(i);
    }

    private void ReadPreamble(int i)
    {
        var words = _forms.Content(i);
        var blankAbove = _forms.HasBlankAbove(i);
        var isFresh = blankAbove || _forms.IsFresh(i) || _forms.Content(i - 1)[^1] == ',';
        if (_preamble.Begins(words, isFresh, blankAbove))
        {
            _outline.AddRecital(++_recitals, _lines[i]);
        }
        else if (blankAbove && (!_preamble.HasNumbers || words[^1] == ':'))
        {
            _outline.Seal();
        }
    }

    private void AddBody(TextSpan words, bool grow)
    {
        if (words.Length == 0)
            return;
        var clause = _outline.Current!;
        _draft.Add(PartKind.Body, words, grow && clause.Own is not null);
        clause.AddText(words);
        _isUnplaced = false;
    }

    private void AddUnplaced(int i)
    {
        if (!_isUnplaced || _forms.HasBlankAbove(i))
            Remark(i, "This text belongs to no clause; it cannot be quoted.");
        _draft.Add(PartKind.Unplaced, _lines[i].Span, !_forms.HasBlankAbove(i));
        _isUnplaced = true;
    }

    private void Remark(int i, string message) => _draft.Remark(_lines[i].Number, message);
}
