using System.Text;
using System.Text.Encodings.Web;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Server;

/// <summary>Draws the reader's pages. Every text goes through the HTML encoder.</summary>
internal static class ReaderPage
{
    private const string Style = """
        body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
        h1 { font-size: 1.4rem } a { color: #14507a } p { margin: 0 0 .4rem; white-space: pre-line }
        section { padding: .4rem .8rem; border-left: 4px solid transparent } .here { border-color: #14507a; background: #eef4f9 }
        .number { font: .85rem/1.6 system-ui, sans-serif } .sub { margin-left: 1.5rem }
        @media (prefers-color-scheme: dark) { body { color: #e8e8e8; background: #16191c } a { color: #8cc2ea } .here { background: #1f2c37 } }
        """;

    /// <summary>The list of documents.</summary>
    public static string Contents(DocumentLibrary library) => Page("GovBot", body =>
    {
        body.Append("<h1>GovBot</h1><p>It answers questions with a document's own paragraphs, word for word. Documents:</p><ul>");
        foreach (var document in library.Documents)
            body.Append($"<li><a href=\"/d/{Encode(document.Id.Value)}\">{Encode(document.Name)}</a></li>");
        body.Append("</ul>");
    });

    /// <summary>A document, with one clause marked.</summary>
    public static string Document(Document document, Clause? here) => Page(here is null ? document.Name : Citation.Full(here), body =>
    {
        body.Append($"<h1>{Encode(document.Name)}</h1>");
        foreach (var clause in document.Clauses.Where(static c => c.Own.Length > 0))
            Append(body, clause, clause == here);
    });

    /// <summary>A page for what is not there.</summary>
    public static string NotFound(string message) => Page("Not found", body => body.Append($"<h1>Not found</h1><p>{Encode(message)} <a href=\"/\">All documents</a></p>"));

    private static void Append(StringBuilder body, Clause clause, bool isHere)
    {
        var css = (isHere ? "here " : "") + (clause.Parent is null ? "" : "sub");
        body.Append($"<section id=\"{Encode(clause.Number.Value)}\" class=\"{css}\"><a class=\"number\" href=\"{Encode(Citation.Path(clause))}\">{Encode(Citation.Brief(clause))}</a><p>");
        foreach (var run in new Quote(clause, clause.Own).Runs())
            body.Append(run.Italic ? $"<em>{Encode(run.Text)}</em>" : Encode(run.Text));
        body.Append("</p></section>");
    }

    private static string Page(string title, Action<StringBuilder> write)
    {
        var page = new StringBuilder($"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Encode(title)}</title><style>{Style}</style><body>");
        write(page);
        return page.Append("</body></html>").ToString();
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
