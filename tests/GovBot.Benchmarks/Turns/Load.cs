namespace GovBot.Benchmarks.Turns;

/// <summary>What came of a number of turns.</summary>
/// <param name="Time">From the first turn's begin to the last one's end.</param>
/// <param name="Milliseconds">The time of each successful turn, the shortest first.</param>
/// <param name="ReplyBytes">The length of all replies' bodies.</param>
/// <param name="Failures">What went wrong in the others.</param>
internal sealed record Load(TimeSpan Time, IReadOnlyList<double> Milliseconds, long ReplyBytes, IReadOnlyCollection<string> Failures)
{
    /// <summary>The time that this share of the turns did not exceed (nearest rank); NaN without a turn.</summary>
    /// <param name="share">Above 0, to 1.</param>
    public double Percentile(double share) =>
        Milliseconds.Count == 0 ? double.NaN : Milliseconds[(int)Math.Ceiling(share * Milliseconds.Count) - 1];
}
