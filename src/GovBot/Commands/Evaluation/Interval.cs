namespace GovBot.Commands.Evaluation;

/// <summary>Where a figure lies with 95 % confidence: what other questions of the same sort would give.</summary>
/// <param name="Low">Lower end, 0 or more.</param>
/// <param name="High">Upper end, at most 1.</param>
internal sealed record Interval(double Low, double High)
{
    private const double Z = 1.959964;

    /// <summary>Wilson's interval of a share, which also holds for few questions and for shares of 0 and 1.</summary>
    /// <param name="count">How many of them.</param>
    /// <param name="of">How many there are, above 0.</param>
    public static Interval OfShare(int count, int of)
    {
        var (share, spread) = (count / (double)of, Z * Z / of);
        var middle = (share + (spread / 2)) / (1 + spread);
        var half = Math.Sqrt((spread * share * (1 - share)) + (spread * spread / 4)) / (1 + spread);
        return Between(middle - half, middle + half);
    }

    /// <summary>The interval of a mean by the normal approximation; all that is possible for a single value.</summary>
    /// <param name="values">Values from 0 to 1, at least one.</param>
    public static Interval OfMean(IReadOnlyCollection<double> values)
    {
        if (values.Count < 2)
            return new Interval(0, 1);
        var mean = values.Average();
        var variance = values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1);
        var half = Z * Math.Sqrt(variance / values.Count);
        return Between(mean - half, mean + half);
    }

    private static Interval Between(double low, double high) => new(Math.Round(Math.Max(0, low), 4), Math.Round(Math.Min(1, high), 4));
}
