using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.BotFramework;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws replies as message activities: text, a summary for notifications, words to speak, buttons for what can be said next.</summary>
internal sealed class ActivityRenderer(MarkdownText markdown, Permalinks permalinks) : IReplyRenderer
{
    // Characters of quotes in one message, which has them thrice: as text, summary and speech.
    private const int MostCharacters = 12_000;

    private static readonly FrozenSet<string> PlainChannels = FrozenSet.Create("sms", "telephony", "email");

    public IReadOnlyList<Activity> Render(Reply reply, Activity received) => [Draw(Presenter.Present(reply, MostCharacters, permalinks.To), received)];

    public Activity Welcome(ImmutableArray<Document> documents, Activity received) => Draw(Presenter.Welcome(documents), received);

    private Activity Draw(Presentation presentation, Activity received)
    {
        var plain = PlainText.Render(presentation);
        var isPlain = received.ChannelId is { } channel && PlainChannels.Contains(channel);
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = isPlain ? plain : markdown.Render(presentation),
            TextFormat = isPlain ? "plain" : "markdown",
            Summary = plain,
            Speak = SpokenText.Render(presentation),
            InputHint = "acceptingInput",
            SuggestedActions = Suggestions.For(presentation, received),
        };
    }
}
