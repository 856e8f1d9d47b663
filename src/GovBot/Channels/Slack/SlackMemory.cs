using GovBot.Clauses.Answers;
using GovBot.Slack;

namespace GovBot.Channels.Slack;

/// <summary>Answers in Slack's conversations: what was shown last is kept for each thread, and for who asks alone.</summary>
internal sealed class SlackMemory(Answerer answerer, ConversationMemory memory)
{
    private const string Channel = "slack";

    /// <summary>Answers a message. A direct conversation goes on outside threads, too, so its last answer counts where a thread has none.</summary>
    public Reply Answer(string team, SlackEvent.Message message, string text)
    {
        var (thread, whole) = (KeyOf(team, message.Channel, message.Thread), KeyOf(team, message.Channel, ""));
        var state = memory.Recall(thread);
        if (message.Kind == MessageKind.Direct && state.Shown.IsEmpty)
            state = memory.Recall(whole);
        var reply = answerer.Answer(text, state);
        memory.Remember(thread, reply.State);
        if (message.Kind == MessageKind.Direct)
            memory.Remember(whole, reply.State);
        return reply;
    }

    /// <summary>Answers in a thread, or for who asks alone.</summary>
    /// <param name="team">The workspace's id.</param>
    /// <param name="channel">The channel's id.</param>
    /// <param name="threadOrUser">Which thread, or who asks.</param>
    /// <param name="text">What is asked.</param>
    public Reply Answer(string team, string channel, string threadOrUser, string text)
    {
        var key = KeyOf(team, channel, threadOrUser);
        var reply = answerer.Answer(text, memory.Recall(key));
        memory.Remember(key, reply.State);
        return reply;
    }

    /// <summary>Whether something was shown in a thread.</summary>
    public bool Knows(string team, string channel, string thread) => !memory.Recall(KeyOf(team, channel, thread)).Shown.IsEmpty;

    private static ConversationKey KeyOf(string team, string channel, string thread) => new(Channel, $"{team}/{channel}/{thread}");
}
