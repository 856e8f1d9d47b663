namespace GovBot.Clauses.Search;

/// <summary>Scores of entries, most of which have none.</summary>
/// <param name="entries">Number of entries.</param>
internal sealed class Scores(int entries)
{
    private readonly float[] _scores = new float[entries];
    private readonly int[] _scored = new int[entries];
    private int _count;

    /// <summary>The score of an entry; 0 where it has none.</summary>
    public float this[int entry] => _scores[entry];

    /// <summary>Adds to the score of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="score">Above 0.</param>
    public void Add(int entry, float score)
    {
        ref var at = ref _scores[entry];
        if (at == 0)
            _scored[_count++] = entry;
        at += score;
    }

    /// <summary>Adds all scores of another and empties it.</summary>
    public void AddAll(Scores other)
    {
        foreach (var entry in other.Scored)
            Add(entry, other._scores[entry]);
        other.Clear();
    }

    /// <summary>Raises scores to those of another where these are higher, and empties it.</summary>
    public void RaiseTo(Scores other)
    {
        foreach (var entry in other.Scored)
        {
            if (other._scores[entry] > _scores[entry])
                Add(entry, other._scores[entry] - _scores[entry]);
        }

        other.Clear();
    }

    /// <summary>Takes all scores away.</summary>
    public void Clear()
    {
        foreach (var entry in Scored)
            _scores[entry] = 0;
        _count = 0;
    }

    /// <summary>The highest scores, best first; equal ones in order of entries.</summary>
    public List<(int Entry, float Score)> Best(int count)
    {
        // Nearly all entries come behind the last of the best: to sort them takes longer than to score them.
        List<(int Entry, float Score)> best = new(Math.Min(count, _count) + 1);
        foreach (var entry in Scored)
        {
            var score = _scores[entry];
            if (best.Count == count && !Precedes(entry, score, best[^1]))
                continue;
            var place = best.Count;
            while (place > 0 && Precedes(entry, score, best[place - 1]))
                place--;
            best.Insert(place, (entry, score));
            if (best.Count > count)
                best.RemoveAt(count);
        }

        return best;
    }

    private ReadOnlySpan<int> Scored => _scored.AsSpan(0, _count);

    private static bool Precedes(int entry, float score, (int Entry, float Score) other) =>
        score > other.Score || (score == other.Score && entry < other.Entry);
}
