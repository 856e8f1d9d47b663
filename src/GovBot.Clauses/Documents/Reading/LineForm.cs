namespace GovBot.Clauses.Documents.Reading;

/// <summary>What a line could be by its own form.</summary>
/// <param name="Content">Its characters without a Markdown heading's signs.</param>
/// <param name="IsMarkdown">Whether it has such signs.</param>
/// <param name="Marker">The number that it begins with, its length counted from <paramref name="Content"/>.</param>
/// <param name="Container">The part of the document that it names.</param>
/// <param name="Annex">The number of the annex that it opens.</param>
internal sealed record LineForm(TextSpan Content, bool IsMarkdown, Marker? Marker, Container? Container, string? Annex)
{
    /// <summary>Whether a clause at the top of a document could begin here.</summary>
    public bool MayOpen => Annex is not null || Marker is { Counts: true };

    public static LineForm Scan(string text, Line line)
    {
        var span = text.AsSpan(line.Span.Start, line.Span.Length);
        var signs = span.IsEmpty ? 0 : HeadingScanner.MarkdownLength(span);
        var content = span[signs..];
        return new LineForm(
            new TextSpan(line.Span.Start + signs, content.Length),
            signs > 0,
            content.IsEmpty ? null : MarkerScanner.Scan(content),
            content.IsEmpty ? null : HeadingScanner.Container(content),
            content.IsEmpty ? null : HeadingScanner.Annex(content));
    }
}
