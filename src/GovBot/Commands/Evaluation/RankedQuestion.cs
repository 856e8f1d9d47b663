namespace GovBot.Commands.Evaluation;

/// <summary>
/// How well the passages of one question were ranked, by the definitions of trec_eval: relevance is yes or no, and
/// every relevant passage counts in the denominators, also one that the documents do not have.
/// </summary>
internal sealed class RankedQuestion
{
    /// <summary>How many passages are ranked.</summary>
    public const int Depth = 10;

    private readonly bool[] _hits;
    private readonly int _relevant;

    /// <summary>Compares a ranking with the passages that answer.</summary>
    /// <param name="line">The question.</param>
    /// <param name="relevant">The passages that answer, at least one.</param>
    /// <param name="ranked">What was found, best first; no passage twice.</param>
    public RankedQuestion(QuestionLine line, IReadOnlySet<string> relevant, IReadOnlyList<string> ranked)
    {
        (Line, Ranked, _relevant) = (line, ranked, relevant.Count);
        _hits = [.. ranked.Take(Depth).Select(relevant.Contains)];
    }

    public QuestionLine Line { get; }

    public IReadOnlyList<string> Ranked { get; }

    /// <summary>Whether the first passage answers.</summary>
    public bool IsRight => _hits is [true, ..];

    /// <summary>Precision at the rank of each relevant passage, summed and divided by all that are relevant (map_cut).</summary>
    public double AveragePrecision
    {
        get
        {
            var (found, sum) = (0, 0.0);
            for (var i = 0; i < _hits.Length; i++)
                sum += _hits[i] ? ++found / (i + 1.0) : 0;
            return sum / _relevant;
        }
    }

    /// <summary>1 divided by the rank of the first relevant passage, 0 where none is found.</summary>
    public double ReciprocalRank => Array.IndexOf(_hits, true) is var first and >= 0 ? 1.0 / (first + 1) : 0;

    /// <summary>Gain discounted by the logarithm of the rank, divided by that of the best ranking (ndcg_cut).</summary>
    public double Ndcg => _hits.Select(static (hit, i) => hit ? Discount(i) : 0).Sum() / Enumerable.Range(0, Math.Min(_relevant, Depth)).Sum(Discount);

    /// <summary>Share of the relevant passages among the first.</summary>
    /// <param name="depth">How many come first, 1 to <see cref="Depth"/>.</param>
    public double Recall(int depth) => _hits.Take(depth).Count(static hit => hit) / (double)_relevant;

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}
