using GovBot.BotFramework;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>Opens a dialog (Teams, "Respond to the task module", "TaskModuleResponse").</summary>
internal sealed record DialogResponse(DialogTask Task)
{
    public static DialogResponse Of(AdaptiveCard card) =>
        new(new DialogTask("continue", new DialogInfo(QuoteWording.ForMessage, "medium", "medium", new Attachment { ContentType = AdaptiveCard.MediaType, Content = CardJson.Of(card) })));
}
