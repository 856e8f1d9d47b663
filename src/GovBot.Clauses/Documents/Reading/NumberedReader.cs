namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads a document of numbered clauses, line by line: each line is a heading, opens a clause, or goes on with one.</summary>
internal sealed class NumberedReader
{
    private readonly Line[] _lines;
    private readonly string _text;
    private readonly LineForms _forms;
    private readonly Preamble _preamble;
    private readonly ProseReader _prose;
    private readonly DocumentDraft _draft = new();
    private readonly Outline _outline;
    private readonly int _start;
    private readonly (int Start, int End) _contents;

    public NumberedReader(string text, Line[] lines)
    {
        (_text, _lines) = (text, lines);
        _forms = new LineForms(text, lines);
        _outline = new Outline(_draft);
        _start = TitleReader.Read(_forms, _lines, _draft);
        _contents = ContentsTable.Find(_forms, _start, lines.Length);
        _preamble = new Preamble(_forms, _contents.End, lines.Length);
        _prose = new ProseReader(_forms, lines, _preamble, _outline, _draft);
    }

    public DocumentDraft Read()
    {
        for (var i = _start; i < _lines.Length; i++)
        {
            if (!_lines[i].IsBlank)
                i = i >= _contents.Start && i < _contents.End ? ReadContents(i) : ReadLine(i);
        }

        _prose.Finish();
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
            return ReadContainer(i, new Container("", form.Marker!.Label));
        if (form.Marker is { } marker && TryRead(i, marker) is { } last)
            return last;
        if (form.IsMarkdown || _forms.IsHeading(i))
            return ReadHeading(i, i, null, form.IsMarkdown);
        _prose.Read(i);
        return i;
    }

    private int ReadContents(int i)
    {
        Remark(i, "This is a table of contents; it belongs to no clause.");
        for (var line = i; line < _contents.End; line++)
            _draft.Add(PartKind.Unplaced, _lines[line].Span);
        return _contents.End - 1;
    }

    private int ReadAnnex(int i, string number)
    {
        var span = _lines[i].Span;
        _draft.Add(PartKind.Number, TextSpan.Between(span.Start, _forms[i].Content.Start));
        _outline.AddAnnex(number, _lines[i]);
        _prose.Begin(_forms[i].Content);
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
        var placement = wrapped ? null : new Sequence(_outline, marker, _lines[i].Indent).Place();
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
        return ReadInner(i, clause, marker.Inner) ? i : ReadBeginning(i, clause);
    }

    /// <summary>Reads what stands behind a number as if it stood on its own line, if it begins a list.</summary>
    private bool ReadInner(int i, ClauseDraft parent, Marker? marker)
    {
        var start = parent.Marker.End;
        var line = _lines[i] with { Span = TextSpan.Between(start, _lines[i].Span.End), Indent = _lines[i].Indent + start - _lines[i].Span.Start };
        if (marker is null || new Sequence(_outline, marker, line.Indent).PlaceInner(parent) is not { } placement)
            return false;
        var clause = _outline.Add(marker, placement, line, parent.Kind);
        _draft.Add(PartKind.Number, clause.Marker);
        if (!ReadInner(i, clause, marker.Inner))
            _prose.Begin(TextSpan.Between(clause.Marker.End, line.Span.End));
        return true;
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

        _prose.Begin(rest);
        return i;
    }

    private void Remark(int i, string message) => _draft.Remark(_lines[i].Number, message);
}
