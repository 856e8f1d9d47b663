using System.Diagnostics;
using System.Text;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws replies in the Markdown that Bot Framework channels share: block quotes, bold, italics, links.</summary>
/// <param name="permalinks">Where the clauses can be read.</param>
internal sealed class MarkdownText(Permalinks permalinks)
{
    /// <summary>Draws a presentation; blocks are parted by an empty line.</summary>
    public string Render(Presentation presentation) => string.Join("\n\n", presentation.Blocks.Select(Render));

    private string Render(Block block) => block switch
    {
        Block.Say say => MarkdownEscape.Escape(say.Text),
        Block.Lines lines => string.Join('\n', lines.Items.Select(static i => "- " + MarkdownEscape.Escape(i))),
        Block.Quotation quotation => $"{Caption(quotation)}\n\n{Quoted(quotation.Quote)}",
        _ => throw new UnreachableException(),
    };

    private string Caption(Block.Quotation quotation)
    {
        var caption = MarkdownEscape.Escape(quotation.Caption);
        return permalinks.To(quotation.Quote.Clause) is { } link ? $"**[{caption}]({link})**" : $"**{caption}**";
    }

    private static string Quoted(Quote quote)
    {
        var text = new StringBuilder("> ");
        foreach (var run in quote.Runs())
            Append(text, run);
        return text.Replace("\r\n", "\n").Replace("\n", "\n> ").ToString();
    }

    // White space at the edges of a run stays outside the marks: "** bold**" is no bold.
    private static void Append(StringBuilder text, Run run)
    {
        var marks = (run.Emphasised ? "**" : "") + (run.Italic ? "*" : "");
        var words = run.Text.Trim();
        if (marks.Length == 0 || words.Length == 0)
        {
            text.Append(MarkdownEscape.Escape(run.Text));
            return;
        }

        var start = run.Text.IndexOf(words, StringComparison.Ordinal);
        text.Append(run.Text, 0, start).Append(marks).Append(MarkdownEscape.Escape(words));
        text.Append(string.Concat(marks.Reverse())).Append(run.Text, start + words.Length, run.Text.Length - start - words.Length);
    }
}
