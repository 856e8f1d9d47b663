using System.Text.Json;
using GovBot.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>"Find the clause for this message": <c>composeExtension/fetchTask</c> offers clauses, <c>composeExtension/submitAction</c> inserts one.</summary>
internal sealed class MessageAction(ClauseFinder finder, ClauseDialog dialog, QuoteCard cards, DocumentLibrary library)
{
    /// <summary>Answers with a dialog that shows what speaks to a message.</summary>
    public InvokeResponse Fetch(Activity activity)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
            return InvokeResponse.BadRequest("An action needs 'value'.");
        var body = ((JsonElement?)value).Property("messagePayload").Property("body");
        var text = body.Text("content") is not { } content ? "" : body.Text("contentType") == "text" ? content : MessageHtml.TextOf(content);
        var found = string.IsNullOrWhiteSpace(text) ? new FoundClauses([], IsAnswered: false) : finder.Find(text);
        return new InvokeResponse(200, JsonSerializer.SerializeToElement(DialogResponse.Of(dialog.Draw(found)), InvokeJson.Default.DialogResponse));
    }

    /// <summary>Answers with the card of the clause that was chosen.</summary>
    public InvokeResponse Submit(Activity activity) => QuoteView.Read(activity.Value.Property("data"), library) is { } view
        ? ComposeResponse.Of([ComposeAttachment.Of(cards.Fit(view))])
        : InvokeResponse.BadRequest("This names no clause of the bot's documents.");
}
