using System.Diagnostics;
using System.Text;

namespace GovBot.Clauses.Answers;

/// <summary>Draws replies as plain text: a quote between quotation marks, its name on the line below.</summary>
public static class PlainText
{
    /// <summary>Draws a presentation; blocks are parted by an empty line.</summary>
    public static string Render(Presentation presentation)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        var text = new StringBuilder(1_024);
        foreach (var block in presentation.Blocks)
            Append(text.Append(text.Length == 0 ? "" : "\n\n"), block);
        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, Block block) => block switch
    {
        Block.Say say => text.Append(say.Text),
        Block.Lines lines => text.AppendJoin('\n', lines.Items.Select(static i => "- " + i)),
        Block.Copyable copyable => text.Append(copyable.Text),
        Block.Quotation { Quote: var quote } quotation => text.Append('“').Append(quote.Clause.Document.Slice(quote.Span)).Append("”\n— ").Append(quotation.Caption),
        _ => throw new UnreachableException(),
    };
}
