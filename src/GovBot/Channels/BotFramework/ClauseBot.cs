using GovBot.BotFramework;
using GovBot.Channels.Teams.Invokes;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.BotFramework;

/// <summary>The bot as Bot Framework channels meet it: messages are answered, its arrival is announced once.</summary>
internal sealed class ClauseBot(Answerer answerer, ConversationMemory memory, ReplyRenderers renderers, TeamsInvokes invokes) : IBot
{
    private static readonly IReadOnlyList<Activity> Silence = [];

    public ValueTask<IReadOnlyList<Activity>> OnTurnAsync(Activity activity, CancellationToken cancellationToken) => ValueTask.FromResult(Answer(activity));

    public ValueTask<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken) =>
        ValueTask.FromResult(invokes.Answer(activity));

    // A message that was edited or deleted is answered no more: the answer stands where it was, below the first.
    private IReadOnlyList<Activity> Answer(Activity activity)
    {
        var key = KeyOf(activity);
        if (activity.Type == ActivityTypes.Message)
            return AnswerMessage(activity, key);
        if (activity.IsBotRemoved())
            memory.Forget(key);
        return activity.IsBotAdded() && memory.IsNew(key) ? [renderers.For(activity.ChannelId).Welcome(answerer.Documents, activity)] : Silence;
    }

    private IReadOnlyList<Activity> AnswerMessage(Activity activity, ConversationKey key)
    {
        var reply = answerer.Answer(activity.RemoveRecipientMention(), memory.Recall(key));
        memory.Remember(key, reply.State);
        return renderers.For(activity.ChannelId).Render(reply, activity);
    }

    private static ConversationKey KeyOf(Activity activity) => new(activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
}
