namespace GovBot.Slack;

/// <summary>Reads interactions by their types ("Interaction payloads").</summary>
internal static class InteractionReader
{
    /// <summary>The interaction; null where it is not of the form that Slack documents.</summary>
    public static SlackInteraction? Read(InteractionFields fields)
    {
        if (fields.Type is null || !SlackId.IsUser(fields.User?.Id) || (fields.Team?.Id is { } id && !SlackId.IsValid(id))) return null;
        var (team, user) = (fields.Team?.Id ?? "", fields.User!.Id!);
        return fields.Type switch
        {
            "block_actions" => Action(fields, team, user),
            "message_action" => Message(fields, team, user),
            "shortcut" => fields is { CallbackId: { } callback, TriggerId: { } trigger } ? new SlackInteraction.GlobalShortcut(team, user, callback, trigger) : null,
            "block_suggestion" => fields.ActionId is { } action ? new SlackInteraction.OptionsAsked(team, user, action, fields.Value ?? "") : null,
            "view_submission" => fields.View is { } view ? new SlackInteraction.Submitted(team, user, view.CallbackId ?? "", view.PrivateMetadata ?? "", Chosen(view), Urls(fields)) : null,
            _ => new SlackInteraction.Other(team, user),
        };
    }

    private static SlackInteraction? Action(InteractionFields fields, string team, string user)
    {
        if (fields.Actions is not [{ ActionId: { } actionId } done, ..]) return null;
        var action = new SlackAction(actionId, done.SelectedOption?.Value ?? done.Value ?? "");
        if (fields.View is { } view)
            return view.Id is { } viewId && fields.TriggerId is { } trigger
                ? new SlackInteraction.Used(team, user, action, viewId, view.Type == "home", view.PrivateMetadata ?? "", trigger) : null;
        var thread = fields.Container?.ThreadTs ?? fields.Message?.ThreadTs ?? fields.Container?.MessageTs;
        return SlackId.IsValid(fields.Channel?.Id) && SlackId.IsTimestamp(thread) && fields.ResponseUrl is { } url
            ? new SlackInteraction.Pressed(team, user, action, fields.Channel!.Id!, thread!, fields.Container?.IsEphemeral == true, url) : null;
    }

    private static SlackInteraction.MessageShortcut? Message(InteractionFields fields, string team, string user) =>
        fields is { CallbackId: { } callback, TriggerId: { } trigger, ResponseUrl: { } url, Message: { } message }
        && SlackId.IsValid(fields.Channel?.Id) && SlackId.IsTimestamp(message.ThreadTs ?? message.Ts)
            ? new SlackInteraction.MessageShortcut(team, user, callback, trigger, message.Text ?? "", fields.Channel!.Id!, message.ThreadTs ?? message.Ts!, url) : null;

    private static Dictionary<string, string> Chosen(InteractionView view)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (control, done) in (view.State?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, InteractionAction?>?>()).Values.SelectMany(static block => block ?? new Dictionary<string, InteractionAction?>()))
            if (done?.SelectedOption?.Value is { } value) chosen[control] = value;
        return chosen;
    }

    private static List<string> Urls(InteractionFields fields) => [.. (fields.ResponseUrls ?? []).Select(static u => u?.ResponseUrl).OfType<string>()];
}
