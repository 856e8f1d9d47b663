using GovBot.BotFramework;
using GovBot.Channels.Teams.Invokes;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.BotFramework;

/// <summary>The bot as Bot Framework channels meet it: messages are answered, its arrival is announced once.</summary>
internal sealed class ClauseBot(Answerer answerer, ConversationMemory memory, ReplyRenderers renderers, TeamsInvokes invokes) : IBot
{
    private static readonly IReadOnlyList<Activity> Silence = [];

    public ValueTask<IReadOnlyList<Activity>> OnTurnAsync(Activity activity, CancellationToken cancellationToken) =>
        ValueTask.FromResult(activity.Type switch
        {
            ActivityTypes.Message => Answer(activity),
            ActivityTypes.ConversationUpdate when activity.IsBotAdded() && memory.IsNew(KeyOf(activity)) => [renderers.For(activity.ChannelId).Welcome(answerer.Documents, activity)],
            _ => Silence,
        });

    public ValueTask<InvokeResponse> OnInvokeAsync(Activity activity, CancellationToken cancellationToken) =>
        ValueTask.FromResult(invokes.Answer(activity));

    private IReadOnlyList<Activity> Answer(Activity activity)
    {
        var key = KeyOf(activity);
        var reply = answerer.Answer(activity.RemoveRecipientMention(), memory.Recall(key));
        memory.Remember(key, reply.State);
        return renderers.For(activity.ChannelId).Render(reply, activity);
    }

    private static ConversationKey KeyOf(Activity activity) => new(activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
}
