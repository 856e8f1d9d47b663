using GovBot.BotFramework;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>What Teams wants an answer to at once: buttons on cards, the message extension, links, feedback.</summary>
internal sealed class TeamsInvokes(CardActions cardActions)
{
    /// <summary>Answers an invoke; one that has no handler is not implemented.</summary>
    public InvokeResponse Answer(Activity activity) => activity.Name switch
    {
        "adaptiveCard/action" => cardActions.Answer(activity),
        _ => InvokeResponse.NotImplemented,
    };
}
