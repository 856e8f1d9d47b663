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
        var text = new StringBuilder();
        foreach (var block in presentation.Blocks)
            text.Append(text.Length == 0 ? "" : "\n\n").Append(Render(block));
        return text.ToString();
    }

    private static string Render(Block block) => block switch
    {
        Block.Say say => say.Text,
        Block.Lines lines => string.Join('\n', lines.Items.Select(static i => "- " + i)),
        Block.Quotation quotation => $"“{quotation.Quote.Text}”\n— {quotation.Caption}",
        _ => throw new UnreachableException(),
    };
}
