namespace GovBot.Clauses.Search;

/// <summary>Scores of entries, most of which have none.</summary>
/// <param name="entries">Number of entries.</param>
internal sealed class Scores(int entries)
{
    private readonly float[] _scores = new float[entries];
    private readonly List<int> _scored = [];

    /// <summary>The score of an entry; 0 where it has none.</summary>
    public float this[int entry] => _scores[entry];

    /// <summary>Adds to the score of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="score">Above 0.</param>
    public void Add(int entry, float score)
    {
        if (_scores[entry] == 0)
            _scored.Add(entry);
        _scores[entry] += score;
    }

    /// <summary>Adds all scores of another and empties it.</summary>
    public void AddAll(Scores other)
    {
        foreach (var entry in other._scored)
            Add(entry, other._scores[entry]);
        other.Clear();
    }

    /// <summary>Raises scores to those of another where these are higher, and empties it.</summary>
    public void RaiseTo(Scores other)
    {
        foreach (var entry in other._scored)
        {
            if (other._scores[entry] > _scores[entry])
                Add(entry, other._scores[entry] - _scores[entry]);
        }

        other.Clear();
    }

    /// <summary>Takes all scores away.</summary>
    public void Clear()
    {
        foreach (var entry in _scored)
            _scores[entry] = 0;
        _scored.Clear();
    }

    /// <summary>The highest scores, best first; equal ones in order of entries.</summary>
    public List<(int Entry, float Score)> Best(int count)
    {
        _scored.Sort((a, b) => _scores[a] != _scores[b] ? _scores[b].CompareTo(_scores[a]) : a.CompareTo(b));
        return [.. _scored.Take(count).Select(entry => (entry, _scores[entry]))];
    }
}
