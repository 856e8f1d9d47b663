using GovBot.BotFramework;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>What Teams wants an answer to at once: buttons on cards, the message extension, links, feedback.</summary>
internal sealed class TeamsInvokes(CardActions cardActions, SearchExtension search, MessageAction messageAction, LinkUnfurling links, Feedback feedback)
{
    /// <summary>Answers an invoke; one that has no handler is not implemented.</summary>
    public InvokeResponse Answer(Activity activity) => activity.Name switch
    {
        "adaptiveCard/action" => cardActions.Answer(activity),
        "composeExtension/query" => search.Query(activity),
        "composeExtension/selectItem" => search.Select(activity),
        "composeExtension/fetchTask" => messageAction.Fetch(activity),
        "composeExtension/submitAction" => messageAction.Submit(activity),
        "composeExtension/queryLink" or "composeExtension/anonymousQueryLink" => links.Answer(activity),
        "message/submitAction" => feedback.Answer(activity),
        _ => InvokeResponse.NotImplemented,
    };
}
