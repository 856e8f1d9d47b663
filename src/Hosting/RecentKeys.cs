namespace GovBot.Hosting;

/// <summary>
/// Keys of the last while: hashes, which tell apart without keeping what was hashed. Two sets take turns: when the newer
/// one is full or old the older one is dropped, so memory is bounded and each key is kept for at least one period or
/// <see cref="SetSize"/> others.
/// </summary>
/// <param name="period">How long a key is kept at least.</param>
/// <param name="time">Tells how old the sets are.</param>
internal class RecentKeys(TimeSpan period, TimeProvider time)
{
    public const int SetSize = 8192;

    private readonly Lock _gate = new();
    private HashSet<UInt128> _newer = [];
    private HashSet<UInt128> _older = [];
    private long _since = time.GetTimestamp();

    /// <summary>False when the key was seen already.</summary>
    public bool TryAdd(UInt128 key)
    {
        lock (_gate)
        {
            if (_newer.Count >= SetSize || time.GetElapsedTime(_since) > period) Turn();
            return !_older.Contains(key) && _newer.Add(key);
        }
    }

    /// <summary>Forgets a key, so that it is new again.</summary>
    public void Remove(UInt128 key)
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
