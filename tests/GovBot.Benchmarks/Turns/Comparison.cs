namespace GovBot.Benchmarks.Turns;

/// <summary>The rounds of the bot and of the raw echo, which took turns, and their medians.</summary>
internal sealed record Comparison(TurnsOptions Options, IReadOnlyList<Round> Bot, IReadOnlyList<Round> Raw)
{
    public Round BotMedian => Round.Median(Bot);

    public Round RawMedian => Round.Median(Raw);

    /// <summary>The bot's median server time a turn in units of the raw echo's: the figure to watch on a shared machine.</summary>
    public double CpuRatio => BotMedian.CpuMsPerTurn / RawMedian.CpuMsPerTurn;
}
