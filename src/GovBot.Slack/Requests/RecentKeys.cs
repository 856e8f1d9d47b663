namespace GovBot.Slack;

/// <summary>
/// Keys of the last while. Two sets take turns: when the newer one is full or old the older one is dropped, so memory is
/// bounded and each key is kept for at least one period or <see cref="SetSize"/> others.
/// </summary>
internal sealed class RecentKeys(TimeProvider time)
{
    public const int SetSize = 8192;

    // Twice the time for which a signature can be right, which reaches five minutes to both sides.
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(11);

    private readonly Lock _gate = new();
    private HashSet<string> _newer = [];
    private HashSet<string> _older = [];
    private long _since = time.GetTimestamp();

    /// <summary>False when the key was seen already.</summary>
    public bool TryAdd(string key)
    {
        lock (_gate)
        {
            if (_newer.Count >= SetSize || time.GetElapsedTime(_since) > Period) Turn();
            return !_older.Contains(key) && _newer.Add(key);
        }
    }

    /// <summary>Forgets a key, so that it is new again.</summary>
    public void Remove(string key)
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
