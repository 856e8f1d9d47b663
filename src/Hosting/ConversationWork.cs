namespace GovBot.Hosting;

/// <summary>The work of one conversation, in order; exists only while there is any. Guarded by its queue.</summary>
internal sealed class ConversationWork<TKey>(ConversationQueue<TKey> queue, TKey key) : IThreadPoolWorkItem
    where TKey : notnull
{
    public TKey Key => key;

    public Queue<QueuedWork<TKey>> Waiting { get; } = new(1);

    /// <summary>Whether a worker is on it.</summary>
    public bool IsRunning { get; set; }

    void IThreadPoolWorkItem.Execute() => _ = queue.WorkAsync(this);
}
