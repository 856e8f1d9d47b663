namespace GovBot.BotFramework;

/// <summary>What an activity must have so that it can be handled at all.</summary>
internal static class ActivityRules
{
    // Longer ids than any channel's: they become part of a URL and are kept to recognise redeliveries.
    private const int MaxId = 1024;

    public static Problem? Check(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type)) return Problem.Bad("The activity needs 'type'.");
        if (!IsId(activity.Id) || !IsId(activity.Conversation?.Id) || !IsId(activity.ChannelId) || !IsId(activity.Type))
            return Problem.Bad("'type', 'id', 'conversation.id' and 'channelId' take at most 1,024 characters, and not dots alone.");
        if (activity.Type != ActivityTypes.Message) return null;
        if (string.IsNullOrEmpty(activity.Conversation?.Id)) return Problem.Bad("A message needs 'conversation.id'.");
        return string.IsNullOrEmpty(activity.ServiceUrl) && activity.DeliveryMode != DeliveryModes.ExpectReplies
            ? Problem.Bad("A message needs 'serviceUrl': without it there is nowhere to reply to.")
            : null;
    }

    // "." and ".." would climb out of the path that an id is a segment of.
    private static bool IsId(string? id) => id is null || (id.Length <= MaxId && id is not ("." or ".."));
}
