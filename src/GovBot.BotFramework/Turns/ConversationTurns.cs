namespace GovBot.BotFramework;

/// <summary>The turns of one conversation, in order; exists only while there are any. Guarded by its queue.</summary>
internal sealed class ConversationTurns(TurnQueue queue, ConversationKey key) : IThreadPoolWorkItem
{
    public ConversationKey Key => key;

    public Queue<Turn> Waiting { get; } = new(1);

    /// <summary>Whether a worker is on it.</summary>
    public bool IsRunning { get; set; }

    void IThreadPoolWorkItem.Execute() => _ = queue.WorkAsync(this);
}
