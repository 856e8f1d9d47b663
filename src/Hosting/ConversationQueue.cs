using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.Hosting;

/// <summary>
/// Work that was acknowledged or is about to be. One conversation's work is done one after the other in the order it came,
/// different conversations' at the same time. Both lengths are bounded, and an idle conversation takes no memory.
/// </summary>
/// <param name="capacity">Pieces of work waiting or under way in all.</param>
/// <param name="conversationCapacity">The same in one conversation.</param>
/// <param name="drainTime">How long a stopping host waits for their end.</param>
/// <param name="time">Measures it.</param>
/// <param name="logger">Is told what was left unfinished.</param>
internal abstract partial class ConversationQueue<TKey>(int capacity, int conversationCapacity, TimeSpan drainTime, TimeProvider time, ILogger logger)
    : IHostedService, IDisposable
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, ConversationWork<TKey>> _conversations = [];
    private readonly CancellationTokenSource _abandon = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;
    private bool _isStopping;

    /// <summary>How many conversations have work.</summary>
    public int Conversations
    {
        get { lock (_gate) return _conversations.Count; }
    }

    /// <summary>Gives work its place; false when there is none. It is done after <see cref="Acknowledged"/>.</summary>
    public bool TryAdd(QueuedWork<TKey> work)
    {
        lock (_gate)
        {
            if (_isStopping || _count >= capacity) return false;
            if (_conversations.TryGetValue(work.Conversation, out var conversation) && conversation.Waiting.Count >= conversationCapacity) return false;
            Place(work, conversation);
            return true;
        }
    }

    /// <summary>Takes work that an earlier process acknowledged, whatever the bounds: to refuse it would be to lose it.</summary>
    public void Restore(QueuedWork<TKey> work)
    {
        lock (_gate) Place(work, _conversations.GetValueOrDefault(work.Conversation));
        Acknowledged(work);
    }

    /// <summary>Lets work be done: the channel has its answer, so a reply can no longer come before it.</summary>
    public void Acknowledged(QueuedWork<TKey> work)
    {
        ConversationWork<TKey> conversation;
        lock (_gate)
        {
            work.IsAcknowledged = true;
            conversation = _conversations[work.Conversation];
            if (conversation.IsRunning || !conversation.Waiting.Peek().IsAcknowledged) return;
            conversation.IsRunning = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(conversation, preferLocal: false);
    }

    /// <summary>Runs what a conversation has to run.</summary>
    internal async Task WorkAsync(ConversationWork<TKey> conversation)
    {
        while (Next(conversation) is { } work)
        {
            await work.RunAsync(_abandon.Token).ConfigureAwait(false);
            Finish(conversation);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes no more work and waits for what it has.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _isStopping = true;
            if (_count == 0) _drained.TrySetResult();
        }

        try
        {
            await _drained.Task.WaitAsync(drainTime, time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            LogAbandoned(logger, _count);
            await _abandon.CancelAsync().ConfigureAwait(false);
        }
    }

    public void Dispose() => _abandon.Dispose();

    private void Place(QueuedWork<TKey> work, ConversationWork<TKey>? conversation)
    {
        if (conversation is null) _conversations.Add(work.Conversation, conversation = new ConversationWork<TKey>(this, work.Conversation));
        conversation.Waiting.Enqueue(work);
        _count++;
    }

    private QueuedWork<TKey>? Next(ConversationWork<TKey> conversation)
    {
        lock (_gate)
        {
            if (conversation.Waiting.TryPeek(out var work) && work.IsAcknowledged) return work;
            conversation.IsRunning = false;
            return null;
        }
    }

    private void Finish(ConversationWork<TKey> conversation)
    {
        lock (_gate)
        {
            conversation.Waiting.Dequeue();
            if (conversation.Waiting.Count == 0) _conversations.Remove(conversation.Key);
            _count--;
            if (_isStopping && _count == 0) _drained.TrySetResult();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Stopped with {Count} turns unfinished")]
    private static partial void LogAbandoned(ILogger logger, int count);
}
