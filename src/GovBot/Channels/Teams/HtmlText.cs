using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams;

/// <summary>
/// Draws replies in the HTML that Teams shows under <c>textFormat: xml</c>. Teams draws Markdown too, but its block
/// quotes end at a line break, and the Agents Playground draws none of it beside suggested actions.
/// </summary>
/// <param name="permalinks">Where the clauses can be read.</param>
internal sealed class HtmlText(Permalinks permalinks)
{
    private const int MostLinks = 20;

    /// <summary>Draws a presentation on one line: an empty line would end HTML for readers that also read Markdown.</summary>
    public string Render(Presentation presentation)
    {
        var html = new StringBuilder();
        foreach (var block in presentation.Blocks)
            Append(html, block);
        return html.ToString();
    }

    /// <summary>Draws the names of clauses that are shown below, each with the mark that Teams makes a citation of.</summary>
    public static string Captions(IEnumerable<Clause> clauses) =>
        $"<p>{string.Join("; ", clauses.Select(static (c, i) => string.Create(CultureInfo.InvariantCulture, $"{Encode(Citation.Full(c))} [{i + 1}]")))}</p>";

    /// <summary>Draws links to clauses; nothing where nobody can follow them.</summary>
    public string Links(IEnumerable<Clause> clauses)
    {
        var links = string.Concat(clauses.Where(c => permalinks.To(c) is not null).Take(MostLinks).Select(c => $"<li>{Name(c, Citation.Full(c))}</li>"));
        return links.Length == 0 ? "" : $"<ul>{links}</ul>";
    }

    private void Append(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Block.Say say:
                html.Append("<p>").Append(Encode(say.Text)).Append("</p>");
                break;
            case Block.Lines lines:
                html.Append("<ul>").AppendJoin("", lines.Items.Select(static i => $"<li>{Encode(i)}</li>")).Append("</ul>");
                break;
            case Block.Copyable copyable:
                html.Append("<pre>").Append(Encode(copyable.Text)).Append("</pre>");
                break;
            case Block.Quotation quotation:
                html.Append("<p>").Append(Name(quotation.Quote.Clause, quotation.Caption)).Append("</p><blockquote>");
                foreach (var run in quotation.Quote.Runs())
                    Append(html, run);
                html.Append("</blockquote>");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private string Name(Clause clause, string name) =>
        permalinks.To(clause) is { } link ? $"<a href=\"{Encode(link)}\"><strong>{Encode(name)}</strong></a>" : $"<strong>{Encode(name)}</strong>";

    private static void Append(StringBuilder html, Run run)
    {
        var (open, close) = (run.Emphasised, run.Italic) switch
        {
            (true, true) => ("<strong><em>", "</em></strong>"),
            (true, false) => ("<strong>", "</strong>"),
            (false, true) => ("<em>", "</em>"),
            _ => ("", ""),
        };
        html.Append(open).Append(Encode(run.Text)).Append(close);
    }

    private static string Encode(string text) =>
        WebUtility.HtmlEncode(PrintableText.Of(text)).Replace("\n", "<br>", StringComparison.Ordinal);
}
