namespace GovBot.Commands.Evaluation;

/// <summary>So many of so many questions.</summary>
/// <param name="Count">How many of them.</param>
/// <param name="Total">How many there are, 0 or more.</param>
internal readonly record struct Share(int Count, int Total)
{
    /// <summary>0 to 1; null of nothing.</summary>
    public double? Value => Total == 0 ? null : Math.Round(Count / (double)Total, 4);

    /// <summary>Where it lies; null of nothing.</summary>
    public Interval? Interval => Total == 0 ? null : Evaluation.Interval.OfShare(Count, Total);

    public static Share Of(IReadOnlyCollection<QuestionResult> results, Func<QuestionResult, bool> isCounted) => new(results.Count(isCounted), results.Count);
}
