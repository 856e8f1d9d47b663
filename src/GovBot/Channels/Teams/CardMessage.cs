using System.Collections.Immutable;
using GovBot.BotFramework;
using GovBot.Channels.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams;

/// <summary>Draws a reply as one message with a card for each clause.</summary>
internal sealed class CardMessage(QuoteCard cards, HtmlText html, Permalinks permalinks)
{
    private const int MostCards = 10;

    /// <summary>
    /// The message, below the channel's limit: where not everything fits, first the copies of the words go that are for
    /// speech and notifications, then whole clauses at the end, which are named. Null where not even one clause fits.
    /// </summary>
    public Activity? Draw(Reply reply, ImmutableArray<QuoteView> views, Activity received)
    {
        var most = Math.Min(views.Length, MostCards);
        for (var (count, isSpoken) = (most, true); count > 0; (count, isSpoken) = isSpoken ? (count, false) : (count - 1, false))
        {
            var message = Draw(reply, views, count, isSpoken);
            if (ActivitySize.Of(message, received) < TeamsRenderer.MostBytes)
                return message;
        }

        return null;
    }

    private Activity Draw(Reply reply, ImmutableArray<QuoteView> views, int count, bool isSpoken)
    {
        var shown = views[..count];
        ImmutableArray<Clause> omitted = [.. views[count..].Select(static v => v.Clause)];
        var whole = Presenter.Present(reply);
        var captions = string.Join("; ", shown.Select(static v => Citation.Full(v.Clause)));
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = html.Render(Presenter.Around(reply, omitted)) + html.Links(omitted) + HtmlText.Captions(shown.Select(static v => v.Clause)),
            TextFormat = "xml",
            Summary = isSpoken ? PlainText.Render(whole) : captions,
            Speak = isSpoken ? SpokenText.Render(whole) : captions,
            InputHint = "acceptingInput",
            Attachments = [.. shown.Select(v => new Attachment { ContentType = AdaptiveCard.MediaType, Content = CardJson.Of(cards.Draw(v, isSpoken)) })],
            AttachmentLayout = "list",
            Entities = [MessageExtras.Citations(shown.Select(static v => v.Clause), permalinks)],
            ChannelData = MessageExtras.Feedback,
        };
    }
}
