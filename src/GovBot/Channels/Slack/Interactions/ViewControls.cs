using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Interactions;

/// <summary>Answers what is done in modals and in the home: a modal changes in place, the home opens one.</summary>
internal sealed class ViewControls(SlackClient client, Answerer answerer, SlackModals modals, QuoteMessage quotes, DocumentLibrary library)
{
    public SlackAnswer Answer(SlackInteraction.Used used) => ActionIds.VerbOf(used.Action.Id) switch
    {
        ActionIds.Show => Put(used, () => ButtonValue.Read(used.Action.Value, library) is { } view ? modals.Clause(view) : Gone()),
        ActionIds.Say or ActionIds.Ask => Put(used, () => modals.Answer(answerer.Answer(used.Action.Value, ConversationState.Empty))),
        ActionIds.All => Put(used, () => WholeClauses.Of(used.Action.Value, library) is { } reply ? modals.Answer(reply) : Gone()),
        ActionIds.Pick => Put(used, () => modals.LookUp(ButtonValue.Find(used.Action.Value, library) is { } clause ? new QuoteView(clause) : null)),
        ActionIds.Quote => Work(used.User, cancellation => QuoteAsync(used, cancellation)),
        _ => SlackAnswer.Nothing,
    };

    /// <summary>Shares what was looked up where its finder chose.</summary>
    public SlackAnswer Answer(SlackInteraction.Submitted submitted) => submitted.CallbackId == SlackModals.LookUpId
        && ButtonValue.Find(submitted.Chosen.GetValueOrDefault(ActionIds.Pick) ?? submitted.Metadata, library) is { } clause && submitted.ResponseUrls is [var url, ..]
            ? Work(submitted.User, cancellation => client.RespondInChannelAsync(url, null, quotes.Shared(new QuoteView(clause), submitted.User), cancellation))
            : SlackAnswer.Nothing;

    private async Task QuoteAsync(SlackInteraction.Used used, CancellationToken cancellationToken)
    {
        if (ButtonValue.Read(used.Action.Value, library) is not { } view || SlackChannelJson.Read(used.Metadata) is not { } place)
        {
            await client.UpdateViewAsync(used.ViewId, Gone(), cancellationToken);
            return;
        }

        await ShareAsync(place, quotes.Shared(view, used.User), $"{used.ViewId}/{used.Action.Value}", cancellationToken);
        await client.UpdateViewAsync(used.ViewId, SlackModals.Sentence(SlackWording.Posted), cancellationToken);
    }

    // Where the bot is no member it may answer all the same, for half an hour.
    private async Task ShareAsync(MessagePlace place, SlackMessage message, string cause, CancellationToken cancellationToken)
    {
        try
        {
            await client.PostAsync(place.Channel, place.Thread, message, cause, cancellationToken);
        }
        catch (SlackApiException e) when (!e.IsTransient)
        {
            await client.RespondInChannelAsync(place.ResponseUrl, place.Thread, message, cancellationToken);
        }
    }

    private SlackAnswer Put(SlackInteraction.Used used, Func<SlackView> draw) => Work(used.User, cancellation => used.IsHome
        ? client.OpenViewAsync(used.TriggerId, draw(), cancellation)
        : client.UpdateViewAsync(used.ViewId, draw(), cancellation));

    private static SlackAnswer Work(string user, Func<CancellationToken, Task> run) => SlackAnswer.After(new SlackWork($"view/{user}", run));

    private static SlackView.Modal Gone() => SlackModals.Sentence(SlackWording.Gone);
}
