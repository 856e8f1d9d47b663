using System.Text.Json.Serialization;

namespace GovBot.Commands.Evaluation;

/// <summary>The intervals of the figures of a <see cref="RankingReport"/>.</summary>
internal sealed record RankingIntervals(
    [property: JsonPropertyName("recall@1")] Interval RecallAt1,
    [property: JsonPropertyName("recall@10")] Interval RecallAt10,
    [property: JsonPropertyName("map@10")] Interval Map,
    [property: JsonPropertyName("mrr@10")] Interval Mrr,
    [property: JsonPropertyName("ndcg@10")] Interval Ndcg);
