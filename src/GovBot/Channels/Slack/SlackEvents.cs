using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack;

/// <summary>What the bot does when something happens in Slack.</summary>
internal sealed class SlackEvents(SlackClient client, SlackMemory memory, ReplyMessage replies, QuoteMessage quotes, Permalinks permalinks, DocumentLibrary library)
{
    private const int MostLinks = 5;
    private const int MostPrompts = 4;

    /// <summary>What to do; null for nothing.</summary>
    public SlackWork? WorkFor(SlackDelivery delivery) => delivery.Event switch
    {
        // What is said among people is theirs, unless it goes on from an answer.
        SlackEvent.Message { Kind: MessageKind.Overheard } message when message.ThreadTs is null || !memory.Knows(delivery.Team, message.Channel, message.Thread) => null,
        SlackEvent.Message message => new SlackWork($"{delivery.Team}/{message.Channel}/{message.Thread}", cancellation => AnswerAsync(delivery, message, cancellation))
        {
            ApologizeAsync = (reference, cancellation) => client.PostAsync(message.Channel, message.Thread, SlackApology.For(reference), delivery.EventId + "/apology", cancellation),
        },
        SlackEvent.HomeOpened home => new SlackWork($"home/{home.User}", cancellation => client.PublishHomeAsync(home.User, SlackHome.Draw(library.Documents), cancellation)),
        SlackEvent.LinksShared links when Unfurls(links) is { Count: > 0 } unfurls => new SlackWork($"links/{links.Channel}", cancellation => client.UnfurlAsync(links, unfurls, cancellation)),
        SlackEvent.AssistantStarted started => new SlackWork($"{delivery.Team}/{started.Channel}/{started.ThreadTs}", cancellation => client.SuggestAsync(started.Channel, started.ThreadTs, Prompts(), cancellation)),
        _ => null,
    };

    private Task AnswerAsync(SlackDelivery delivery, SlackEvent.Message message, CancellationToken cancellationToken)
    {
        var reply = memory.Answer(delivery.Team, message, SlackMarkup.ToText(message.Text, delivery.BotUser));
        return client.PostAsync(message.Channel, message.Thread, replies.Draw(reply, Surface.Posted), delivery.EventId, cancellationToken);
    }

    private Dictionary<string, UnfurlContent> Unfurls(SlackEvent.LinksShared links) => links.Urls.Distinct()
        .Select(url => (Url: url, Clause: permalinks.Find(url, library))).Where(static link => link.Clause is not null).Take(MostLinks)
        .ToDictionary(static link => link.Url, link => new UnfurlContent(quotes.Quoted(new QuoteView(link.Clause!))));

    private List<SuggestedPrompt> Prompts() => [.. Presenter.Welcome(library.Documents).Suggestions.Take(MostPrompts).Select(static s => new SuggestedPrompt(s, s))];
}
