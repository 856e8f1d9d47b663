namespace GovBot.Clauses.Documents.Reading;

/// <summary>The forms of all lines, and what their neighbours say about them.</summary>
internal sealed class LineForms
{
    private const int MaxHeadingAboveText = 60;

    private readonly string _text;
    private readonly Line[] _lines;
    private readonly LineForm[] _forms;
    private readonly int[] _next;
    private readonly bool[] _leads;

    public LineForms(string text, Line[] lines)
    {
        (_text, _lines) = (text, lines);
        _forms = [.. lines.Select(line => LineForm.Scan(text, line))];
        (_next, _leads) = (new int[lines.Length], new bool[lines.Length]);
        var labels = new Dictionary<(MarkerWrapper, bool), string>();
        var next = lines.Length;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            _next[i] = next;
            _leads[i] = next < lines.Length && (Opens(next) || (_leads[next] && HeadingScanner.LooksLikeHeading(Content(next))));
            SetNext(_forms[i].Marker, labels);
            next = lines[i].IsBlank ? next : i;
        }
    }

    public LineForm this[int line] => _forms[line];

    /// <summary>The next line that is not blank, or the number of lines.</summary>
    public int Next(int line) => _next[line];

    public ReadOnlySpan<char> Content(int line) => _text.AsSpan(_forms[line].Content.Start, _forms[line].Content.Length);

    public bool HasBlankAbove(int line) => line == 0 || _lines[line - 1].IsBlank;

    /// <summary>Whether the text above ends here, so that this line does not go on with its sentence.</summary>
    public bool IsFresh(int line) => HasBlankAbove(line) || Content(line - 1)[^1] is '.' or ';' or ':' or '!' or '?' or ')' or '"' or '”' or '»' ||
        _forms[line - 1].IsMarkdown || _forms[line - 1].Container is not null || HeadingScanner.LooksLikeHeading(Content(line - 1));

    /// <summary>Whether the line stands alone, is worded like a heading, and a clause begins below it.</summary>
    public bool IsHeading(int line) =>
        HasBlankAbove(line) && _leads[line] && (_next[line] > line + 1 || Opens(_next[line])) && HeadingScanner.LooksLikeHeading(Content(line));

    /// <summary>Whether the line names a part of the document and is no clause.</summary>
    public bool IsContainer(int line) =>
        _forms[line].Container is not null && IsFresh(line) && (_forms[line].Marker is not { IsLabelled: true } || LeadsToArticle(line));

    /// <summary>Whether a line such as <c>I. INTRODUCTION</c> is the heading of numbered clauses.</summary>
    public bool IsLetteredHeading(int line) =>
        _forms[line].Marker is { Wrapper: MarkerWrapper.Dot, IsDigits: false, Label: var label, Length: var length } && char.IsUpper(label[0]) &&
        HasBlankAbove(line) && _next[line] < _lines.Length && _forms[_next[line]].Marker is { IsDigits: true } &&
        HeadingScanner.IsShort(Content(line)[length..]);

    /// <summary>Whether words that stand where an article's text begins are its heading: its text follows below.</summary>
    public bool IsHeadingAbove(ReadOnlySpan<char> words, int line)
    {
        var next = _next[line];
        if (next == _lines.Length || !HeadingScanner.IsShort(words) || IsContainer(next))
            return false;
        if (_forms[next] is { Annex: not null } or { Marker.IsLabelled: true } or { IsMarkdown: true })
            return false;
        if (next > line + 1 || _forms[next].Marker is not null)
            return true;

        // Without a blank line between them it may be the first line of wrapped text, which is about as long as the next.
        var below = Content(next);
        return words.Length <= MaxHeadingAboveText && words.Length * 10 < below.Length * 6 && !char.IsLower(below[0]);
    }

    private static void SetNext(Marker? marker, Dictionary<(MarkerWrapper, bool), string> labels)
    {
        if (marker is null)
            return;
        SetNext(marker.Inner, labels);
        marker.Next = labels.GetValueOrDefault((marker.Wrapper, marker.IsDigits));
        labels[(marker.Wrapper, marker.IsDigits)] = marker.Label;
    }

    private bool Opens(int line) => _forms[line] is { MayOpen: true } or { Container: not null } || RecitalWords.Begin(Content(line));

    private bool LeadsToArticle(int line)
    {
        var next = _next[line];
        if (next < _lines.Length && !_forms[next].MayOpen && HeadingScanner.IsShort(Content(next)))
            next = _next[next];
        return next < _lines.Length && _forms[next].Marker is { Wrapper: MarkerWrapper.Article };
    }
}
