using System.Text;
using System.Text.Encodings.Web;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Server;

/// <summary>Draws the reader's pages. Every text goes through the HTML encoder.</summary>
internal static class ReaderPage
{
    /// <summary>The list of documents.</summary>
    public static string Contents(DocumentLibrary library) => Page("GovBot", body =>
    {
        body.Append("<h1>GovBot</h1><p>It answers questions with a document’s own paragraphs, word for word.</p>");
        if (library.Documents.IsEmpty)
        {
            body.Append("<p>There is no document to quote yet. Put one into <code>index/documents</code>.</p>");
            return;
        }

        body.Append("<h2>Documents</h2><ul class=\"documents\">");
        foreach (var document in library.Documents)
            body.Append($"<li><a href=\"/d/{Encode(document.Id.Value)}\">{Encode(document.Name)}</a> <span class=\"count\">{Count(document)}</span></li>");
        body.Append("</ul><p><a href=\"/about\">About GovBot</a></p>");
    });

    /// <summary>A document, with one clause marked.</summary>
    public static string Document(Document document, Clause? here) => Page(here is null ? document.Name : Citation.Full(here), body =>
    {
        var toHere = here is null ? "" : $" · <a href=\"{Encode(Fragment(here))}\">Go to {Encode(Citation.Brief(here))}</a>";
        body.Append($"<nav><a href=\"/\">All documents</a>{toHere}</nav><h1>{Encode(document.Name)}</h1>");
        foreach (var clause in document.Clauses.Where(static c => c.Own.Length > 0))
            Append(body, clause, clause == here);
    });

    /// <summary>What becomes of what people write, and what they may expect: the addresses that app stores ask for lead here.</summary>
    public static string About() => Page("About GovBot", static body => body.Append("""
        <nav><a href="/">All documents</a></nav><h1>About GovBot</h1>
        <h2 id="privacy">Privacy</h2>
        <p>A message is read in memory to find the paragraphs that it asks for. It is written to no log, and is sent nowhere but back in the answer. Until that is sent, it may stand encrypted in a file, so that a bot that is stopped answers it when it starts again; it is deleted with the answer, and what gets none after an hour, or when the bot is next started.</p>
        <p>So that “next” is understood, the bot remembers for a day, in memory, which paragraphs a conversation was shown last. Feedback is counted as good or bad; what is written along is not kept.</p>
        <p>The service in which you write to the bot, and whoever runs the bot, may have rules of their own.</p>
        <h2 id="terms">Terms of use</h2>
        <p>The bot quotes the documents listed on this site as they are stored here, and gives no advice. Before you rely on a quotation, compare it with the source. There is no warranty.</p>
        """));

    /// <summary>A page for what is not there.</summary>
    public static string NotFound(string message) => Page("Not found", body => body.Append($"<h1>Not found</h1><p>{Encode(message)}</p><p><a href=\"/\">All documents</a></p>"));

    private static void Append(StringBuilder body, Clause clause, bool isHere)
    {
        var (brief, number) = (Encode(Citation.Brief(clause)), Encode(clause.Number.Value));
        body.Append($"<section id=\"{number}\" class=\"{(clause.Parent is null ? "top" : "sub")}\"{(isHere ? " aria-current=\"location\"" : "")}>");
        body.Append($"<a class=\"number\" href=\"{Encode(Citation.Path(clause))}{Encode(Fragment(clause))}\" title=\"Link to {brief}\">{brief}</a><p>");
        foreach (var run in new Quote(clause, clause.Own).Runs())
            body.Append(run.Italic ? $"<em>{Encode(run.Text)}</em>" : Encode(run.Text));
        body.Append("</p></section>");
    }

    private static string Page(string title, Action<StringBuilder> write)
    {
        var page = new StringBuilder($"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encode(title)}</title><style>{ReaderStyle.Css}</style></head>
            <body><main>
            """);
        write(page);
        return page.Append("</main></body></html>").ToString();
    }

    private static string Fragment(Clause clause) => "#" + Uri.EscapeDataString(clause.Number.Value);

    private static string Count(Document document)
    {
        var clauses = document.TopLevel.Count(static c => c.Kind == ClauseKind.Numbered);
        return clauses == 1 ? "1 clause" : $"{clauses} clauses";
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
