namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Reads a file of passages: a number, a tab and text on one line, more text on the lines below. The numbers are
/// taken as they are written, and all passages are clauses of the top level.
/// </summary>
internal sealed class TabReader(string text, Line[] lines)
{
    private readonly DocumentDraft _draft = new();
    private readonly TabSequence _sequence = new();
    private ClauseDraft? _passage;
    private TextSpan? _heading;

    /// <summary>Whether a file is of this kind: it begins with a passage, and so do most of its lines that have a tab.</summary>
    public static bool Fits(string text, Line[] lines)
    {
        var (tabs, numbers, isFirst) = (0, 0, true);
        foreach (var line in lines.Where(static l => !l.IsBlank))
        {
            var tab = TabOf(text, line);
            if (isFirst && tab <= 0)
                return false;
            isFirst = false;
            if (tab < 0)
                continue;
            tabs++;
            numbers += TabNumber.IsShort(text.AsSpan(line.Span.Start, tab)) ? 1 : 0;
        }

        return numbers >= 2 && numbers * 2 > tabs;
    }

    public DocumentDraft Read()
    {
        foreach (var line in lines.Where(static l => !l.IsBlank))
        {
            var tab = TabOf(text, line);
            var number = tab > 0 ? text.AsSpan(line.Span.Start, tab).TrimEnd() : default;
            if (tab > 0 && (_passage is null || _sequence.Accepts(number)))
                Open(line, number.ToString(), tab);
            else
                AddBody(line.Span);
        }

        CloseEmpty();
        return _draft;
    }

    /// <summary>Offset of the tab, which may be the last character of the line and so outside its trimmed span; -1 without one.</summary>
    private static int TabOf(string text, Line line)
    {
        var rest = text.AsSpan(line.Span.Start);
        var end = line.Span.Length;
        while (end < rest.Length && char.IsWhiteSpace(rest[end]) && rest[end] is not ('\n' or '\r'))
            end++;
        return rest[..end].IndexOf('\t');
    }

    private void Open(Line line, string number, int tab)
    {
        CloseEmpty();
        var label = new TextSpan(line.Span.Start, Math.Min(number.Length, line.Span.Length));
        var start = Math.Min(line.Span.Start + tab, line.Span.End);
        var words = Line.Trim(text, TextSpan.Between(start, line.Span.End));
        _passage = new ClauseDraft(ClauseKind.Numbered, number, line.Number) { Marker = label, IsAbsolute = true, Heading = _heading };
        _draft.Add(PartKind.Number, words.Length == 0 ? label : TextSpan.Between(label.Start, words.Start));
        _sequence.Add(number);
        AddBody(words);
        if (words.Length > 0 && HeadingScanner.IsShort(text.AsSpan(words.Start, words.Length)))
            _heading = words;
    }

    private void AddBody(TextSpan words)
    {
        _draft.Add(PartKind.Body, words, _passage!.Own is not null);
        if (words.Length > 0)
            _passage.AddText(words);
    }

    /// <summary>A passage without text cannot be quoted; its number is the heading of those below.</summary>
    private void CloseEmpty()
    {
        if (_passage is { Own: null })
        {
            _draft.Parts[^1] = new Part(PartKind.Heading, _passage.Marker);
            _heading = _passage.Marker;
        }
        else if (_passage is not null)
        {
            _draft.TopLevel.Add(_passage);
        }
    }
}
