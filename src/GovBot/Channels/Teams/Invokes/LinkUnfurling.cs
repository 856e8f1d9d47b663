using GovBot.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>Shows the clause that a pasted link leads to: <c>composeExtension/queryLink</c>, and <c>anonymousQueryLink</c> for people without the app.</summary>
internal sealed class LinkUnfurling(Permalinks permalinks, QuoteCard cards, DocumentLibrary library)
{
    /// <summary>Answers with the clause's card; with no card where the link is another's.</summary>
    public InvokeResponse Answer(Activity activity) => activity.Value.Text("url") switch
    {
        null => InvokeResponse.BadRequest("A link query needs 'value' with the text 'url'."),
        var url when permalinks.Find(url, library) is { } clause => ComposeResponse.Of([ComposeAttachment.Of(cards.Unfurl(new QuoteView(clause)))]),
        _ => ComposeResponse.Of([]),
    };
}
