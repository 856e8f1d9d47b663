namespace GovBot.BotFramework;

/// <summary>Completes what the bot said into an activity of its conversation.</summary>
internal static class ReplyBuilder
{
    public static Activity Complete(Activity reply, Activity received) => reply with
    {
        Type = reply.Type ?? ActivityTypes.Message,
        ChannelId = received.ChannelId,
        From = received.Recipient,
        Recipient = received.From,
        Conversation = received.Conversation,
        ReplyToId = received.Id,
        Locale = reply.Locale ?? received.Locale,
        // Told by the channel to the bot; nothing reads it on the way back.
        ServiceUrl = null,
        DeliveryMode = null,
        Id = null,
    };

    public static Activity[] Complete(IReadOnlyList<Activity> replies, Activity received)
    {
        var completed = new Activity[replies.Count];
        for (var i = 0; i < completed.Length; i++) completed[i] = Complete(replies[i], received);
        return completed;
    }
}
