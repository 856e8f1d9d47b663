using System.Collections.Immutable;
using GovBot.Channels.Quotes;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>Draws the bot's home: how to use it, a field to ask in, and the table of contents.</summary>
internal static class SlackHome
{
    private const int MostInRow = 25;
    private const int MostRows = 30;
    private const int MostDocuments = 20;

    public static SlackView.Home Draw(ImmutableArray<Document> documents) => new(
    [
        new SlackBlock.Header(new SlackText("GovBot")),
        .. Presenter.Welcome(documents).Blocks.OfType<Block.Say>().Take(1).Select(static s => KitText.Say(s.Text)),
        KitText.Say(SlackWording.HowTo),
        new SlackBlock.Input(new SlackText(SlackWording.Question), new SlackControl.TextInput(new SlackText(SlackWording.TypeToSearch)) { ActionId = ActionIds.Ask, DispatchActionConfig = DispatchConfig.OnEnter }) { DispatchAction = true },
        new SlackBlock.Divider(),
        new SlackBlock.Header(new SlackText(SlackWording.Contents)),
        .. Contents(documents),
    ]);

    private static IEnumerable<SlackBlock> Contents(ImmutableArray<Document> documents)
    {
        var rows = MostRows;
        foreach (var document in documents.Take(MostDocuments))
        {
            yield return new SlackBlock.RichText([new RichTextPart.Section([.. KitText.Runs(document.Name, RichTextStyle.Of(isBold: true, isItalic: false))])]);
            List<Clause> clauses = [.. document.TopLevel.Where(static c => c.Span.Length > 0)];
            foreach (var row in clauses.Chunk(MostInRow).Take(rows))
                yield return new SlackBlock.Actions([.. row.Select(static (c, i) => new SlackControl.Button(KitText.Label(Citation.Brief(c))) { ActionId = ActionIds.Of(ActionIds.Show, i), Value = ButtonValue.Of(new QuoteView(c)) })]);
            if (clauses.Count - (rows * MostInRow) is > 0 and var more)
                yield return KitText.Context(SlackWording.More(more));
            rows = Math.Max(0, rows - (clauses.Count / MostInRow) - 1);
        }
    }
}
