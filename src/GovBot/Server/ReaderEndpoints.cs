using GovBot.Clauses.Documents;
using GovBot.Workspaces;

namespace GovBot.Server;

/// <summary>The pages on which people read what the bot quotes: <c>/</c>, <c>/about</c>, <c>/d/{document}</c>, <c>/d/{document}/{clause}</c>.</summary>
internal static class ReaderEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapReader(this WebApplication app, Workspace workspace)
    {
        app.UseStatusCodePages(static context => Explain(context.HttpContext));
        app.MapMethods("/", Reading, () => Page(ReaderPage.Contents(workspace.Library)));
        app.MapMethods("/about", Reading, () => Page(ReaderPage.About()));
        app.MapMethods("/d/{document}", Reading, (string document) => Show(workspace.Library, document, null));
        app.MapMethods("/d/{document}/{**clause}", Reading, (string document, string clause) => Show(workspace.Library, document, clause));
    }

    // A person who follows a wrong link reads a page; a program that posts to a wrong address needs none.
    private static Task Explain(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status404NotFound && Reading.Contains(context.Request.Method)
            ? Page(ReaderPage.NotFound("There is no such page."), StatusCodes.Status404NotFound).ExecuteAsync(context)
            : Task.CompletedTask;

    private static HtmlPage Show(DocumentLibrary library, string id, string? number)
    {
        if (!DocumentId.TryParse(id, null, out var documentId) || library.Find(documentId) is not { } document)
            return Page(ReaderPage.NotFound("There is no such document."), StatusCodes.Status404NotFound);
        if (number is null)
            return Page(ReaderPage.Document(document, null));
        return ClauseNumber.TryParse(number, null, out var clauseNumber) && document.Find(clauseNumber) is { } clause
            ? Page(ReaderPage.Document(document, clause))
            : Page(ReaderPage.NotFound($"{document.Name} has no such paragraph."), StatusCodes.Status404NotFound);
    }

    private static HtmlPage Page(string html, int status = StatusCodes.Status200OK) => new(html, status);
}
