namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Reads a file of passages: a number, a tab and text on one line, more text on the lines below. The numbers are
/// taken as they are written, and all passages are clauses of the top level.
/// </summary>
internal sealed class TabReader(string text, Line[] lines)
{
    private readonly DocumentDraft _draft = new();
    private readonly TabSequence _sequence = new();
    private readonly TabHeadings _headings = new();
    private ClauseDraft? _passage;

    /// <summary>
    /// Whether a file is of this kind: its first line has a tab behind what may be a number, which may be a name as well,
    /// so have most lines with a tab, and there are numbers among them.
    /// </summary>
    public static bool Fits(string text, Line[] lines)
    {
        var (tabs, labels, numbers) = (0, 0, 0);
        foreach (var line in lines.Where(static l => !l.IsBlank))
        {
            var tab = TabOf(text, line);
            var label = text.AsSpan(line.Span.Start, Math.Max(tab, 0)).TrimEnd();
            var isLabel = TabNumber.IsShort(label);
            if (tabs == 0 && !isLabel)
                return false;
            tabs += tab >= 0 ? 1 : 0;
            labels += isLabel ? 1 : 0;
            numbers += TabNumber.IsCompound(label) || TabNumber.Plain(label) >= 0 ? 1 : 0;
        }

        return numbers > 1 && labels * 2 > tabs;
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
        _passage = new ClauseDraft(ClauseKind.Numbered, number, line.Number) { Marker = label, IsAbsolute = true, Heading = _headings.Above(number) };
        _draft.Add(PartKind.Number, words.Length == 0 ? label : TextSpan.Between(label.Start, words.Start));
        _sequence.Add(number);
        AddBody(words);
        if (words.Length > 0 && HeadingScanner.IsShort(text.AsSpan(words.Start, words.Length)))
            _headings.Add(number, words);
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
            _headings.Add(_passage.Label, _passage.Marker);
        }
        else if (_passage is not null)
        {
            _draft.TopLevel.Add(_passage);
        }
    }
}
