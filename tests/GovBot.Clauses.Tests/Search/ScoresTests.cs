using GovBot.Clauses.Search;

namespace GovBot.Clauses.Tests.Search;

public sealed class ScoresTests
{
    [Fact]
    public void The_best_come_in_order_of_scores_and_equal_ones_in_order_of_entries()
    {
        var scores = Of((7, 1), (3, 2), (5, 1), (1, 3), (2, 1), (6, 2));

        Assert.Equal([(1, 3f), (3, 2f), (6, 2f), (2, 1f)], scores.Best(4));
        Assert.Equal([(1, 3f), (3, 2f), (6, 2f), (2, 1f), (5, 1f), (7, 1f)], scores.Best(int.MaxValue - 1));
    }

    [Fact]
    public void The_best_of_many_are_those_of_a_full_sort()
    {
        var random = new Random(1);
        (int Entry, float Score)[] all = [.. Enumerable.Range(0, 1_000).Select(i => (i, (float)random.Next(1, 50)))];
        random.Shuffle(all);

        Assert.Equal(all.OrderByDescending(static s => s.Score).ThenBy(static s => s.Entry).Take(10), Of(all).Best(10));
    }

    [Fact]
    public void Scores_that_were_given_back_are_lent_empty()
    {
        var pool = new ScoresPool(3);
        var scores = pool.Take();
        scores.Add(1, 5);
        pool.GiveBack(scores);

        var again = pool.Take();

        Assert.Same(scores, again);
        Assert.Empty(again.Best(3));
        Assert.NotSame(again, pool.Take());
    }

    private static Scores Of(params (int Entry, float Score)[] all)
    {
        var scores = new Scores(1_000);
        foreach (var (entry, score) in all)
            scores.Add(entry, score);
        return scores;
    }
}
