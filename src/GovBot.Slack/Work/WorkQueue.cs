using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.Slack;

/// <summary>
/// Work that was acknowledged or is about to be. One conversation's work is done in the order in which it came, different
/// conversations' at the same time. Both lengths are bounded, and an idle conversation takes no memory.
/// </summary>
internal sealed partial class WorkQueue(WorkRunner runner, SlackOptions options, TimeProvider time, ILogger<WorkQueue> logger)
    : IHostedService, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ConversationWork> _conversations = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _abandon = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;
    private bool _isStopping;

    /// <summary>Gives work its place; false when there is none. It runs after <see cref="Acknowledged"/>.</summary>
    public bool TryAdd(QueuedWork work)
    {
        lock (_gate)
        {
            if (_isStopping || _count >= options.QueueCapacity) return false;
            var key = work.Work.Conversation;
            if (!_conversations.TryGetValue(key, out var conversation)) _conversations.Add(key, conversation = new ConversationWork(this, key));
            else if (conversation.Waiting.Count >= options.ConversationQueueCapacity) return false;
            conversation.Waiting.Enqueue(work);
            _count++;
            return true;
        }
    }

    /// <summary>Lets work run: Slack has its answer, so nothing can hold it up.</summary>
    public void Acknowledged(QueuedWork work)
    {
        ConversationWork conversation;
        lock (_gate)
        {
            work.IsAcknowledged = true;
            conversation = _conversations[work.Work.Conversation];
            if (conversation.IsRunning || !conversation.Waiting.Peek().IsAcknowledged) return;
            conversation.IsRunning = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(conversation, preferLocal: false);
    }

    /// <summary>Runs what a conversation has to run.</summary>
    internal async Task WorkAsync(ConversationWork conversation)
    {
        while (Next(conversation) is { } work)
        {
            work.Finish(await runner.RunAsync(work.Work, _abandon.Token).ConfigureAwait(false));
            Finish(conversation);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes no more work and waits for what it has, at most <see cref="SlackOptions.DrainTime"/>.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _isStopping = true;
            if (_count == 0) _drained.TrySetResult();
        }

        try
        {
            await _drained.Task.WaitAsync(options.DrainTime, time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            LogAbandoned(_count);
            await _abandon.CancelAsync().ConfigureAwait(false);
        }
    }

    public void Dispose() => _abandon.Dispose();

    private QueuedWork? Next(ConversationWork conversation)
    {
        lock (_gate)
        {
            if (conversation.Waiting.TryPeek(out var work) && work.IsAcknowledged) return work;
            conversation.IsRunning = false;
            return null;
        }
    }

    private void Finish(ConversationWork conversation)
    {
        lock (_gate)
        {
            conversation.Waiting.Dequeue();
            if (conversation.Waiting.Count == 0) _conversations.Remove(conversation.Key);
            _count--;
            if (_isStopping && _count == 0) _drained.TrySetResult();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Stopped with {Count} pieces of Slack's work unfinished")]
    private partial void LogAbandoned(int count);
}
