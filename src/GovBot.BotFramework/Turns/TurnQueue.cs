using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>
/// Turns that were acknowledged or are about to be. One conversation's turns run one after the other in the order they
/// came, different conversations at the same time. Both lengths are bounded, and an idle conversation takes no memory.
/// </summary>
internal sealed partial class TurnQueue(BotFrameworkOptions options, TimeProvider time, ILogger<TurnQueue> logger)
    : IHostedService, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, ConversationTurns> _conversations = [];
    private readonly CancellationTokenSource _abandon = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;
    private bool _isStopping;

    /// <summary>How many conversations have turns.</summary>
    public int Conversations
    {
        get { lock (_gate) return _conversations.Count; }
    }

    /// <summary>Gives a turn its place; false when there is none. It runs after <see cref="Acknowledged"/>.</summary>
    public bool TryAdd(Turn turn)
    {
        lock (_gate)
        {
            if (_isStopping || _count >= options.QueueCapacity) return false;
            if (!_conversations.TryGetValue(turn.Conversation, out var turns))
                _conversations.Add(turn.Conversation, turns = new ConversationTurns(this, turn.Conversation));
            else if (turns.Waiting.Count >= options.ConversationQueueCapacity) return false;
            turns.Waiting.Enqueue(turn);
            _count++;
            return true;
        }
    }

    /// <summary>Lets a turn run: the channel has its answer, so a reply can no longer come before it.</summary>
    public void Acknowledged(Turn turn)
    {
        ConversationTurns turns;
        lock (_gate)
        {
            turn.IsAcknowledged = true;
            turns = _conversations[turn.Conversation];
            if (turns.IsRunning || !turns.Waiting.Peek().IsAcknowledged) return;
            turns.IsRunning = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(turns, preferLocal: false);
    }

    /// <summary>Runs what a conversation has to run.</summary>
    internal async Task WorkAsync(ConversationTurns turns)
    {
        while (Next(turns) is { } turn)
        {
            await turn.RunAsync(_abandon.Token).ConfigureAwait(false);
            Finish(turns);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes no more turns and waits for those it has, at most <see cref="BotFrameworkOptions.DrainTime"/>.</summary>
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

    private Turn? Next(ConversationTurns turns)
    {
        lock (_gate)
        {
            if (turns.Waiting.TryPeek(out var turn) && turn.IsAcknowledged) return turn;
            turns.IsRunning = false;
            return null;
        }
    }

    private void Finish(ConversationTurns turns)
    {
        lock (_gate)
        {
            turns.Waiting.Dequeue();
            if (turns.Waiting.Count == 0) _conversations.Remove(turns.Key);
            _count--;
            if (_isStopping && _count == 0) _drained.TrySetResult();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Stopped with {Count} turns unfinished")]
    private partial void LogAbandoned(int count);
}
