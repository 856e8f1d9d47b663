using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Documents;

/// <summary>A document's structure as text: a line a clause, then a line a remark.</summary>
internal static class DocumentOutline
{
    public static string Of(Document document)
    {
        var lines = document.Clauses.Select(c => $"{Indent(c)}{c.Number} | {c.Kind} | {Ends(document, c.Span)} | {Heading(document, c)}".TrimEnd(' ', '|'))
            .Prepend($"# {document.Name}, by {document.Term}")
            .Concat(document.Remarks.Select(r => $"! line {r.Line}: {r.Message}"));
        return string.Join('\n', lines) + "\n";
    }

    private static string Indent(Clause clause) => clause.Parent is { } parent ? Indent(parent) + "  " : "";

    private static string Heading(Document document, Clause clause) =>
        clause.Heading is { } heading ? "under " + OneLine(document.Slice(heading).ToString()) : "";

    private static string Ends(Document document, TextSpan span)
    {
        var words = document.Slice(span).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 8 ? string.Join(' ', words) : $"{string.Join(' ', words[..4])} … {string.Join(' ', words[^3..])}";
    }

    private static string OneLine(string text) => string.Join(" / ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
