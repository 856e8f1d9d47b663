namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads the title: the first block of lines, if it is worded like one.</summary>
internal static class TitleReader
{
    private const int MaxLength = 600;
    private const int MaxLines = 8;

    /// <returns>The first line behind the title; 0 where there is none.</returns>
    public static int Read(LineForms forms, Line[] lines, DocumentDraft draft)
    {
        var first = lines.TakeWhile(static line => line.IsBlank).Count();
        var end = first;
        while (end < lines.Length && !lines[end].IsBlank && !Ends(forms, end, first) && (end == first || !forms[first].IsMarkdown))
            end++;
        if (end == first || end - first > MaxLines || end == lines.Length)
            return 0;
        var span = TextSpan.Between(forms[first].Content.Start, forms[end - 1].Content.End);
        if (span.Length > MaxLength || char.IsLower(forms.Content(first)[0]) || forms.Content(end - 1)[^1] is '.' or ',' or ';' or ':')
            return 0;
        draft.Add(PartKind.Number, TextSpan.Between(lines[first].Span.Start, span.Start));
        draft.Add(PartKind.Title, span);
        var title = new ClauseDraft(ClauseKind.Title, "title", lines[first].Number) { Marker = new TextSpan(lines[first].Span.Start, 0) };
        title.AddText(span);
        draft.TopLevel.Add(title);
        return end;
    }

    private static bool Ends(LineForms forms, int line, int first) =>
        forms[line] is { Container: not null } or { Annex: not null } or { Marker: { IsFirst: true } or { Counts: true } } ||
        (line > first && RecitalWords.Begin(forms.Content(line)));
}
