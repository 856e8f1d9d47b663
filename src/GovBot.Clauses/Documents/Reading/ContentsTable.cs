namespace GovBot.Clauses.Documents.Reading;

/// <summary>
/// Finds a table of contents. Its entries look like clauses, so read as such they would take the numbers of the real
/// ones; it ends where its first entry stands a second time.
/// </summary>
internal static class ContentsTable
{
    private static readonly string[] Names = ["Contents", "Table of Contents"];

    /// <returns>Its first line and the one behind its last; an empty range at <paramref name="start"/> where there is none.</returns>
    public static (int Start, int End) Find(LineForms forms, int start, int lines)
    {
        var title = Enumerable.Range(start, lines - start).FirstOrDefault(i => IsName(forms.Content(i)), lines);
        var first = Enumerable.Range(title, lines - title).FirstOrDefault(i => Entry(forms[i]) is not null, lines);
        if (first == lines)
            return (start, start);
        var entry = Entry(forms[first]);
        var end = Enumerable.Range(first + 1, lines - first - 1).FirstOrDefault(i => Entry(forms[i]) == entry, lines);
        return end == lines ? (start, start) : (title, end);
    }

    private static bool IsName(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd(':');
        return words.Equals(Names[0], StringComparison.OrdinalIgnoreCase) || words.Equals(Names[1], StringComparison.OrdinalIgnoreCase);
    }

    private static string? Entry(LineForm form) =>
        form.Container is { } container ? $"{container.Word} {container.Label}"
        : form.Marker is { Counts: true } marker ? $"{marker.Wrapper} {marker.Label}"
        : form.Annex;
}
