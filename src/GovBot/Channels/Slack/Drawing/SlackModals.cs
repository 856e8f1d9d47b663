using System.Text.Json;
using GovBot.Channels.Quotes;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>Draws the modals.</summary>
internal sealed class SlackModals(QuoteMessage quotes, ReplyMessage replies)
{
    /// <summary>Names the modal in which a clause is looked up.</summary>
    public const string LookUpId = "look_up";

    private const int MostClauses = 5;

    /// <summary>One clause.</summary>
    public SlackView.Modal Clause(QuoteView view) => Modal(SlackWording.Clause, quotes.Draw(view, Surface.Modal).Blocks);

    /// <summary>A reply.</summary>
    public SlackView.Modal Answer(Reply reply) => Modal(SlackWording.Answer, replies.Draw(reply, Surface.Modal).Blocks);

    /// <summary>A sentence.</summary>
    public static SlackView.Modal Sentence(string text) => Modal(SlackWording.Clause, [KitText.Say(text)]);

    /// <summary>The clauses that speak to a message, each with a button that puts it into the thread.</summary>
    public SlackView.Modal ForMessage(FoundClauses found, MessagePlace place)
    {
        List<SlackBlock> blocks = found.Views.IsEmpty ? [KitText.Say(QuoteWording.NoneFits)] : found.IsAnswered ? [] : [KitText.Say(QuoteWording.NearMessage)];
        foreach (var (view, i) in found.Views.Take(MostClauses).Select(static (v, i) => (v, i)))
        {
            blocks.AddRange(quotes.Quoted(view));
            blocks.Add(new SlackBlock.Actions([new SlackControl.Button(KitText.Label(QuoteWording.Insert(view.Clause))) { ActionId = ActionIds.Of(ActionIds.Quote, i), Value = ButtonValue.Of(view), Style = i == 0 ? "primary" : null }]));
        }

        return Modal(SlackWording.ForMessage, blocks) with { PrivateMetadata = JsonSerializer.Serialize(place, SlackChannelJson.Default.MessagePlace) };
    }

    /// <summary>The search for a clause; with one that was chosen, and where it shall be shared.</summary>
    public SlackView.Modal LookUp(QuoteView? chosen)
    {
        List<SlackBlock> blocks =
        [
            new SlackBlock.Input(new SlackText(SlackWording.Clause), new SlackControl.ExternalSelect(new SlackText(SlackWording.TypeToSearch)) { ActionId = ActionIds.Pick, MinQueryLength = 0 }) { DispatchAction = true, BlockId = ActionIds.Pick },
        ];
        if (chosen is null)
            return Modal(SlackWording.LookUp, blocks) with { CallbackId = LookUpId, Submit = new SlackText(SlackWording.ShareSubmit) };
        blocks.AddRange(quotes.Quoted(chosen));
        blocks.Add(new SlackBlock.Input(new SlackText(SlackWording.ShareWhere), new SlackControl.ConversationSelect(new SlackText(SlackWording.ShareWhere)) { ActionId = ActionIds.Where }) { BlockId = ActionIds.Where });
        return Modal(SlackWording.LookUp, blocks) with { CallbackId = LookUpId, Submit = new SlackText(SlackWording.ShareSubmit), PrivateMetadata = chosen.Clause.ToString() };
    }

    private static SlackView.Modal Modal(string title, IReadOnlyList<SlackBlock> blocks) => new(new SlackText(title), blocks) { Close = new SlackText(SlackWording.Close) };
}
