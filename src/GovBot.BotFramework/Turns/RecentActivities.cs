namespace GovBot.BotFramework;

/// <summary>
/// The activities of the last while, to recognise redeliveries. Two sets take turns: when the newer one is full or old the
/// older one is dropped, so memory is bounded and each key is kept for at least one period or <see cref="SetSize"/> others.
/// </summary>
internal sealed class RecentActivities(TimeProvider time)
{
    public const int SetSize = 8192;

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private HashSet<ActivityKey> _newer = [];
    private HashSet<ActivityKey> _older = [];
    private long _since = time.GetTimestamp();

    /// <summary>False when the activity was seen already.</summary>
    public bool TryAdd(ActivityKey key)
    {
        lock (_gate)
        {
            if (_newer.Count >= SetSize || time.GetElapsedTime(_since) > Period) Turn();
            return !_older.Contains(key) && _newer.Add(key);
        }
    }

    /// <summary>Forgets an activity that was refused after all, so that its redelivery is taken.</summary>
    public void Remove(ActivityKey key)
    {
        lock (_gate)
        {
            if (!_newer.Remove(key)) _older.Remove(key);
        }
    }

    private void Turn()
    {
        (_older, _newer) = (_newer, _older);
        _newer.Clear();
        _since = time.GetTimestamp();
    }
}
