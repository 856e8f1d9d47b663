namespace GovBot.Slack;

/// <summary>Something that somebody did with the bot's controls.</summary>
/// <param name="Team">The workspace's id; empty where an organisation's user acts outside one.</param>
/// <param name="User">Who did it.</param>
public abstract record SlackInteraction(string Team, string User)
{
    /// <summary>A button in a message was pressed.</summary>
    /// <param name="Team">The workspace's id.</param>
    /// <param name="User">Who pressed it.</param>
    /// <param name="Action">Which, and what it carries.</param>
    /// <param name="Channel">The channel's id.</param>
    /// <param name="Thread">The thread in which an answer belongs.</param>
    /// <param name="IsEphemeral">Whether only this person sees the message.</param>
    /// <param name="ResponseUrl">Takes five messages within half an hour.</param>
    public sealed record Pressed(string Team, string User, SlackAction Action, string Channel, string Thread, bool IsEphemeral, string ResponseUrl) : SlackInteraction(Team, User);

    /// <summary>A control in a modal or in the home was used.</summary>
    /// <param name="Team">The workspace's id.</param>
    /// <param name="User">Who used it.</param>
    /// <param name="Action">Which, and what it carries.</param>
    /// <param name="ViewId">The view's id.</param>
    /// <param name="IsHome">Whether it is the home and no modal.</param>
    /// <param name="Metadata">What the view was opened with.</param>
    /// <param name="TriggerId">Opens a modal within three seconds.</param>
    public sealed record Used(string Team, string User, SlackAction Action, string ViewId, bool IsHome, string Metadata, string TriggerId) : SlackInteraction(Team, User);

    /// <summary>A shortcut on a message was chosen.</summary>
    /// <param name="Team">The workspace's id.</param>
    /// <param name="User">Who chose it.</param>
    /// <param name="CallbackId">Which.</param>
    /// <param name="TriggerId">Opens a modal within three seconds.</param>
    /// <param name="Text">The message's text in Slack's markup.</param>
    /// <param name="Channel">The message's channel.</param>
    /// <param name="Thread">The thread in which an answer belongs.</param>
    /// <param name="ResponseUrl">Takes five messages within half an hour.</param>
    public sealed record MessageShortcut(string Team, string User, string CallbackId, string TriggerId, string Text, string Channel, string Thread, string ResponseUrl) : SlackInteraction(Team, User);

    /// <summary>A shortcut outside messages was chosen.</summary>
    public sealed record GlobalShortcut(string Team, string User, string CallbackId, string TriggerId) : SlackInteraction(Team, User);

    /// <summary>Somebody types into a list whose options the bot gives.</summary>
    public sealed record OptionsAsked(string Team, string User, string ActionId, string Typed) : SlackInteraction(Team, User);

    /// <summary>A modal was submitted.</summary>
    /// <param name="Team">The workspace's id.</param>
    /// <param name="User">Who submitted it.</param>
    /// <param name="CallbackId">Which.</param>
    /// <param name="Metadata">What the view was opened with.</param>
    /// <param name="Chosen">The values of the options chosen in it, by the controls' <c>action_id</c>.</param>
    /// <param name="ResponseUrls">Addresses of the conversations that were chosen in it.</param>
    public sealed record Submitted(
        string Team, string User, string CallbackId, string Metadata, IReadOnlyDictionary<string, string> Chosen, IReadOnlyList<string> ResponseUrls) : SlackInteraction(Team, User);

    /// <summary>Nothing to the bot.</summary>
    public sealed record Other(string Team, string User) : SlackInteraction(Team, User);
}
