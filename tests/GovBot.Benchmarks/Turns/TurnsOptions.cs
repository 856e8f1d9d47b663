namespace GovBot.Benchmarks.Turns;

/// <summary>How much a run measures. Every count is bounded, and so is the run's time.</summary>
/// <param name="Turns">Measured turns a round, 1 to 1000000.</param>
/// <param name="Warmup">Turns before them, 0 to 1000000.</param>
/// <param name="Concurrency">Turns under way at once, each in a conversation of its own, 1 to 256.</param>
/// <param name="Rounds">Rounds of each bot, 3 to 25: fewer give no median worth its name.</param>
internal sealed record TurnsOptions(int Turns, int Warmup, int Concurrency, int Rounds)
{
    /// <summary>Whether no text is asked again while its answer may be remembered.</summary>
    public bool AreDistinct { get; init; }

    /// <summary>The compiler is done with the hot paths of both after some 40,000 turns; until then a turn costs the bot about twice as much.</summary>
    public static TurnsOptions Default { get; } = new(Turns: 20_000, Warmup: 40_000, Concurrency: 16, Rounds: 3);

    /// <summary>Longest time from a server's start to its first answer.</summary>
    public TimeSpan StartLimit { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time for one turn.</summary>
    public TimeSpan TurnLimit { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time for all rounds.</summary>
    public TimeSpan RunLimit { get; } = TimeSpan.FromMinutes(20);

    /// <exception cref="ArgumentOutOfRangeException">A count is out of its bounds; the message names it.</exception>
    public TurnsOptions Checked()
    {
        Check(Turns, 1, 1_000_000, "--turns");
        Check(Warmup, 0, 1_000_000, "--warmup");
        Check(Concurrency, 1, 256, "--concurrency");
        Check(Rounds, 3, 25, "--rounds");
        return this;
    }

    private static void Check(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }
}
