namespace GovBot.Hosting;

/// <summary>Something to be done in its turn, after whoever sent it has its acknowledgement.</summary>
/// <param name="conversation">Work of one conversation is done in the order in which it came.</param>
internal abstract class QueuedWork<TKey>(TKey conversation)
    where TKey : notnull
{
    public TKey Conversation { get; } = conversation;

    /// <summary>Set once the sender has its acknowledgement; guarded by the queue.</summary>
    public bool IsAcknowledged { get; set; }

    /// <summary>Does it. No exception leaves it.</summary>
    /// <param name="cancellationToken">Cancelled when the host has waited long enough for its end.</param>
    public abstract Task RunAsync(CancellationToken cancellationToken);
}
