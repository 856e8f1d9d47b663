namespace GovBot.Clauses.Documents.Reading;

/// <summary>A line of the text without the white space around it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">Its characters; empty for a blank line.</param>
/// <param name="Indent">White space before them, in characters.</param>
internal sealed record Line(int Number, TextSpan Span, int Indent)
{
    public bool IsBlank => Span.Length == 0;

    /// <summary>Splits at LF, CR LF and CR.</summary>
    public static Line[] Split(string text)
    {
        var lines = new List<Line>();
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            var span = Trim(text, TextSpan.Between(at, end));
            lines.Add(new Line(lines.Count + 1, span, span.Start - at));
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return [.. lines];
    }

    /// <summary>A span without the white space at its ends; an empty one stays where it begins.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return TextSpan.Between(start, end);
    }
}
