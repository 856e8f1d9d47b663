using System.Diagnostics;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws replies as words to be read out: first where a quote stands, then the quote.</summary>
internal static class SpokenText
{
    public static string Render(Presentation presentation) => string.Join(' ', presentation.Blocks.Select(Render));

    private static string Render(Block block) => block switch
    {
        Block.Say say => say.Text,
        Block.Lines lines => string.Join(". ", lines.Items) + ".",
        Block.Quotation quotation => $"{quotation.Caption}: {quotation.Quote.Text}",
        _ => throw new UnreachableException(),
    };
}
