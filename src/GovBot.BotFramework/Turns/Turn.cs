using GovBot.Hosting;

namespace GovBot.BotFramework;

/// <summary>One activity on its way through a conversation's queue.</summary>
internal class Turn(Activity activity, ServiceUrl serviceUrl, TurnRunner runner)
    : QueuedWork<ConversationKey>(new ConversationKey(activity.ChannelId, activity.Conversation!.Id!))
{
    public override Task RunAsync(CancellationToken cancellationToken) => AnswerAsync(cancellationToken);

    /// <summary>Called where there is no room for it.</summary>
    public virtual void Refused()
    {
    }

    /// <summary>Runs it and tells whether it is settled.</summary>
    protected Task<bool> AnswerAsync(CancellationToken cancellationToken) => runner.RunAsync(activity, serviceUrl, cancellationToken);
}
