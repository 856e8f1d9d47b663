namespace GovBot.Benchmarks.Turns;

/// <summary>One round's figures of one bot.</summary>
/// <param name="CpuMsPerTurn">The server's user and system time while it was measured, by turns.</param>
/// <param name="RssMb">Its resident memory after the last turn.</param>
/// <param name="PeakRssMb">Its highest resident memory.</param>
/// <param name="FirstAnswerMs">From the start of the process until its first answer had been read.</param>
/// <param name="P50Ms">Median time of a turn.</param>
/// <param name="P99Ms">99th percentile of it.</param>
/// <param name="TurnsPerSecond">Load generator and bot share the machine: not the bot's limit.</param>
/// <param name="ReplyBytes">Mean length of a reply's body: the same for both bots, or the comparison is not fair.</param>
/// <param name="Failed">Turns without an answer; any makes the run fail.</param>
internal sealed record Round(
    double CpuMsPerTurn, double RssMb, double PeakRssMb, double FirstAnswerMs, double P50Ms, double P99Ms, double TurnsPerSecond,
    double ReplyBytes, int Failed)
{
    /// <summary>The median of each figure, and all failures.</summary>
    public static Round Median(IReadOnlyCollection<Round> rounds) => new(
        Middle(rounds, r => r.CpuMsPerTurn), Middle(rounds, r => r.RssMb), Middle(rounds, r => r.PeakRssMb),
        Middle(rounds, r => r.FirstAnswerMs), Middle(rounds, r => r.P50Ms), Middle(rounds, r => r.P99Ms),
        Middle(rounds, r => r.TurnsPerSecond), Middle(rounds, r => r.ReplyBytes), rounds.Sum(r => r.Failed));

    private static double Middle(IReadOnlyCollection<Round> rounds, Func<Round, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
