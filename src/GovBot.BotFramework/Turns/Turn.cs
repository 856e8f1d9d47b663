namespace GovBot.BotFramework;

/// <summary>One activity on its way through a conversation's queue.</summary>
internal sealed class Turn(Activity activity, ServiceUrl serviceUrl, TurnRunner runner)
{
    public ConversationKey Conversation { get; } = new(activity.ChannelId, activity.Conversation!.Id!);

    /// <summary>Set once the channel has its acknowledgement; guarded by the queue.</summary>
    public bool IsAcknowledged { get; set; }

    public Task RunAsync(CancellationToken cancellationToken) => runner.RunAsync(activity, serviceUrl, cancellationToken);
}
