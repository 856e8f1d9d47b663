using System.Text.Json.Serialization;

namespace GovBot.Commands.Evaluation;

/// <summary>Figures of the ranking for a file of questions with known passages, each the mean over the questions.</summary>
/// <param name="Questions">How many questions have passages.</param>
/// <param name="RecallAt1">Share of the passages that come first.</param>
/// <param name="RecallAt10">Share of the passages among the first ten.</param>
/// <param name="Map">Mean average precision over the first ten.</param>
/// <param name="Mrr">Mean reciprocal rank of the first that is right.</param>
/// <param name="Ndcg">Normalised discounted cumulative gain over the first ten.</param>
/// <param name="MissingPassages">Passages of the file that the documents do not have; they count as not found.</param>
/// <param name="P50Milliseconds">Time of a search that half of them stay within.</param>
/// <param name="P99Milliseconds">Time of a search that 99 in 100 stay within.</param>
/// <param name="Intervals">Where the figures lie.</param>
internal sealed record RankingReport(
    int Questions,
    [property: JsonPropertyName("recall@1")] double RecallAt1,
    [property: JsonPropertyName("recall@10")] double RecallAt10,
    [property: JsonPropertyName("map@10")] double Map,
    [property: JsonPropertyName("mrr@10")] double Mrr,
    [property: JsonPropertyName("ndcg@10")] double Ndcg,
    int MissingPassages,
    double P50Milliseconds,
    double P99Milliseconds,
    RankingIntervals Intervals)
{
    public static RankingReport Of(IReadOnlyCollection<RankedQuestion> questions, int missing, IReadOnlyList<TimeSpan> times)
    {
        var (first, first95) = Mean(questions, static q => q.Recall(1));
        var (ten, ten95) = Mean(questions, static q => q.Recall(RankedQuestion.Depth));
        var (map, map95) = Mean(questions, static q => q.AveragePrecision);
        var (mrr, mrr95) = Mean(questions, static q => q.ReciprocalRank);
        var (ndcg, ndcg95) = Mean(questions, static q => q.Ndcg);
        return new RankingReport(
            questions.Count, first, ten, map, mrr, ndcg, missing, Percentile(times, 0.5), Percentile(times, 0.99),
            new RankingIntervals(first95, ten95, map95, mrr95, ndcg95));
    }

    private static (double Mean, Interval Interval) Mean(IEnumerable<RankedQuestion> questions, Func<RankedQuestion, double> figure)
    {
        List<double> values = [.. questions.Select(figure)];
        return (Math.Round(values.Average(), 4), Interval.OfMean(values));
    }

    private static double Percentile(IEnumerable<TimeSpan> times, double share)
    {
        List<TimeSpan> ascending = [.. times.Order()];
        return Math.Round(ascending[(int)Math.Ceiling(share * ascending.Count) - 1].TotalMilliseconds, 3);
    }
}
