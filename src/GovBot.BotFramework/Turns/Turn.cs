using GovBot.Hosting;

namespace GovBot.BotFramework;

/// <summary>One activity on its way through a conversation's queue.</summary>
internal sealed class Turn(Activity activity, ServiceUrl serviceUrl, TurnRunner runner)
    : QueuedWork<ConversationKey>(new ConversationKey(activity.ChannelId, activity.Conversation!.Id!))
{
    public override Task RunAsync(CancellationToken cancellationToken) => runner.RunAsync(activity, serviceUrl, cancellationToken);
}
