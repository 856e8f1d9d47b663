using System.Text.Json;
using GovBot.Channels;
using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;
using GovBot.Tests.Rendering;

namespace GovBot.Tests.Slack;

/// <summary>Everything that the bot can draw for Slack from a reply or a clause, as it is sent.</summary>
internal sealed class SlackDrawings
{
    public static Permalinks Links { get; } = new() { PublicUrl = "https://govbot.example.org" };

    public static QuoteMessage Quotes { get; } = new(Links);

    public static ReplyMessage Replies { get; } = new(Quotes, Links);

    private static SlackModals Modals { get; } = new(Quotes, Replies);

    /// <summary>A reply on every surface.</summary>
    public static IEnumerable<SlackMessage> Of(Reply reply) => Enum.GetValues<Surface>().Select(surface => Replies.Draw(reply, surface));

    /// <summary>A clause in every message.</summary>
    public static IEnumerable<SlackMessage> Messages(QuoteView view) =>
        [.. Enum.GetValues<Surface>().Select(surface => Quotes.Draw(view, surface)), Quotes.Shared(view, "U1"), new SlackMessage("x", Quotes.Quoted(view))];

    /// <summary>A clause, and a reply, in every modal.</summary>
    public static IEnumerable<SlackView> Modal(QuoteView view, Reply reply) =>
    [
        Modals.Clause(view), Modals.Answer(reply), Modals.LookUp(null), Modals.LookUp(view), Modals.ForMessage(new FoundClauses([], false), Place),
        Modals.ForMessage(new FoundClauses([view, .. Sample.Seoul.Documents[0].TopLevel.Select(static c => new QuoteView(c))], true), Place), Modals.ForMessage(new FoundClauses([view], false), Place),
    ];

    /// <summary>The home.</summary>
    public static SlackView Home(Document document) => SlackHome.Draw([document, .. Sample.Seoul.Documents]);

    public static JsonElement Json(SlackMessage message) => JsonSerializer.SerializeToElement(new ChatMessage("C1", "1.2", message.Text, message.Blocks), SlackJson.Default.ChatMessage);

    public static JsonElement Json(SlackView view) => JsonSerializer.SerializeToElement(new ViewCall("x", null, null, view), SlackJson.Default.ViewCall).GetProperty("view");

    private static MessagePlace Place { get; } = new("C1", "1.2", "https://hooks.slack.com/app/T1/2/3");
}
