namespace GovBot.Slack;

/// <summary>Keeps messages in one channel apart: Slack takes about one a second ("Rate limits", "Posting messages").</summary>
internal sealed class ChannelPace(TimeSpan interval, TimeProvider time)
{
    private const int MostChannels = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _free = new(StringComparer.Ordinal);

    /// <summary>Waits for the channel's turn.</summary>
    public async ValueTask WaitAsync(string channel, CancellationToken cancellationToken)
    {
        if (interval == TimeSpan.Zero) return;
        var wait = Take(channel);
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
    }

    // Each takes the first time that is free, so all wait in the order in which they came.
    private TimeSpan Take(string channel)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_free.Count >= MostChannels) Forget(now);
            var start = _free.TryGetValue(channel, out var free) && free > now ? free : now;
            _free[channel] = start + interval;
            return start - now;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (channel, free) in _free)
            if (free <= now) _free.Remove(channel);
    }
}
