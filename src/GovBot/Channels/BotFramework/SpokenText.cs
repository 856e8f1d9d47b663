using System.Diagnostics;
using System.Text;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws replies as words to be read out: first where a quote stands, then the quote.</summary>
internal static class SpokenText
{
    public static string Render(Presentation presentation)
    {
        var text = new StringBuilder(1_024);
        foreach (var block in presentation.Blocks)
            Append(text.Append(text.Length == 0 ? "" : " "), block);
        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, Block block) => block switch
    {
        Block.Say say => text.Append(say.Text),
        Block.Lines lines => text.AppendJoin(' ', lines.Items.Select(static i => i.Length > 0 && char.IsPunctuation(i[^1]) ? i : i + ".")),
        Block.Copyable copyable => text.Append(copyable.Text),
        Block.Quotation { Quote: var quote } quotation => text.Append(quotation.Caption).Append(": ").Append(quote.Clause.Document.Slice(quote.Span)),
        _ => throw new UnreachableException(),
    };
}
