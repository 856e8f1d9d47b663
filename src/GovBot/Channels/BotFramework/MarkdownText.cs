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
        Block.Say say => MarkdownEscape.Escape(say.Text.TrimStart()),
        Block.Lines lines => string.Join('\n', lines.Items.Select(static i => "- " + MarkdownEscape.Escape(i.TrimStart()))),
        Block.Copyable copyable => Fenced(PrintableText.Of(copyable.Text)),
        Block.Quotation quotation => $"{Caption(quotation)}\n\n{Quoted(quotation.Quote)}",
        _ => throw new UnreachableException(),
    };

    // CommonMark 0.31, 4.5: nothing inside a fence means anything but a row of backticks at least as long.
    private static string Fenced(string text)
    {
        var (longest, row) = (0, 0);
        foreach (var c in text)
            longest = Math.Max(longest, row = c == '`' ? row + 1 : 0);
        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}\n{text}\n{fence}";
    }

    private string Caption(Block.Quotation quotation)
    {
        var caption = MarkdownEscape.Escape(quotation.Caption);
        return permalinks.To(quotation.Quote.Clause) is { } link ? $"**[{caption}]({link})**" : $"**{caption}**";
    }

    private static string Quoted(Quote quote)
    {
        var text = new StringBuilder(quote.Span.Length + 64);
        List<Run> runs = [.. quote.Runs()];
        for (var i = 0; i < runs.Count; i++)
            Append(text, runs[i], next: i + 1 < runs.Count ? runs[i + 1].Text[0] : '\n');
        var drawn = text.ToString();
        return drawn.Contains('\n', StringComparison.Ordinal)
            ? string.Join('\n', drawn.Split('\n').Select(static line => "> " + line.TrimStart(' ', '\t')))
            : "> " + drawn.TrimStart(' ', '\t');
    }

    // Marks reach no further than a paragraph, so every line has its own.
    private static void Append(StringBuilder text, Run run, char next)
    {
        var marks = (run.Emphasised ? "**" : "") + (run.Italic ? "*" : "");
        if (!run.Text.AsSpan().ContainsAny('\r', '\n'))
        {
            Append(text, run.Text, marks, next);
            return;
        }

        var lines = run.Text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = i == lines.Length - 1;
            Append(text, lines[i], marks, isLast ? next : '\n');
            text.Append(isLast ? "" : "\n");
        }
    }

    // White space at the edges of a run stays outside the marks: "** bold**" is no bold.
    private static void Append(StringBuilder text, string line, string marks, char next)
    {
        var words = line.Trim();
        var start = line.IndexOf(words, StringComparison.Ordinal);
        var after = line[(start + words.Length)..];
        text.Append(line, 0, start);
        var escaped = MarkdownEscape.Escape(words);
        var canMark = escaped.Length > 0 && IsEdge(text.Length > 0 ? text[^1] : '\n', escaped[0]) && IsEdge(after.Length > 0 ? ' ' : next, escaped[^1]);
        text.Append(canMark ? marks : "").Append(escaped).Append(canMark ? marks : "").Append(after);
    }

    // CommonMark 0.31, 6.2: a mark between a letter and a punctuation mark is drawn as it stands, and so may two marks be that
    // touch. What cannot be marked is left unmarked: the words matter more. Clients differ in what is punctuation.
    private static bool IsEdge(char outside, char inside) => outside != '*'
        && (char.IsWhiteSpace(outside) || char.IsPunctuation(outside) || char.IsLetterOrDigit(inside));
}
