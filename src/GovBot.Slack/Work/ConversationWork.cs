namespace GovBot.Slack;

/// <summary>The work of one conversation, in order; exists only while there is any. Guarded by its queue.</summary>
internal sealed class ConversationWork(WorkQueue queue, string key) : IThreadPoolWorkItem
{
    public string Key => key;

    public Queue<QueuedWork> Waiting { get; } = new(1);

    /// <summary>Whether a worker is on it.</summary>
    public bool IsRunning { get; set; }

    void IThreadPoolWorkItem.Execute() => _ = queue.WorkAsync(this);
}
