using System.Collections.Concurrent;

namespace GovBot.Clauses.Search;

/// <summary>Lends scores: new ones for every question would be hundreds of kilobytes in a large collection. Safe for many threads.</summary>
/// <param name="entries">Number of entries.</param>
internal sealed class ScoresPool(int entries)
{
    private readonly ConcurrentBag<Scores> _free = [];

    /// <summary>Empty scores, to be given back.</summary>
    public Scores Take() => _free.TryTake(out var scores) ? scores : new Scores(entries);

    /// <summary>Empties scores that nobody uses any more.</summary>
    public void GiveBack(Scores scores)
    {
        scores.Clear();
        _free.Add(scores);
    }
}
