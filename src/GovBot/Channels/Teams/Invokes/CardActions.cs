using System.Text.Json;
using GovBot.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>
/// Answers the buttons of cards (Universal Actions for Adaptive Cards, "adaptiveCard/action"): with the card to be shown in the
/// place of the one that was pressed. The HTTP status is 200 also for errors; clients look for the one inside.
/// </summary>
internal sealed class CardActions(DocumentLibrary library, QuoteCard cards, ConversationMemory memory)
{
    private const string ErrorType = "application/vnd.microsoft.error";

    public InvokeResponse Answer(Activity activity)
    {
        var action = activity.Value.Property("action");
        if (action.Text("verb") != QuoteCard.Verb || QuoteView.Read(action.Property("data"), library) is not { } view)
            return Respond(new CardActionResponse(400, ErrorType, JsonSerializer.SerializeToElement(new CardActionError("BadRequest", CardActionError.Unusable), InvokeJson.Default.CardActionError)));
        Remember(activity, view.Clause);
        return Respond(new CardActionResponse(200, AdaptiveCard.MediaType, CardJson.Of(cards.Fit(view))));
    }

    // "next", typed after a button was pressed, goes on from what is seen.
    private void Remember(Activity activity, Clause clause)
    {
        if (activity is not { ChannelId: { } channel, Conversation.Id: { } conversation })
            return;
        var key = new ConversationKey(channel, conversation);
        memory.Remember(key, memory.Recall(key) with { Shown = [clause], Options = [] });
    }

    private static InvokeResponse Respond(CardActionResponse response) => new(200, JsonSerializer.SerializeToElement(response, InvokeJson.Default.CardActionResponse));
}
