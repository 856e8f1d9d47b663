using System.Globalization;
using System.Text;

namespace GovBot.Benchmarks.Turns;

/// <summary>The figures as people read them.</summary>
internal static class Report
{
    private static readonly (string Name, Func<Round, double> Value, string Format)[] Figures =
    [
        ("server CPU ms/turn", r => r.CpuMsPerTurn, "0.000"),
        ("RSS MB", r => r.RssMb, "0.0"),
        ("peak RSS MB", r => r.PeakRssMb, "0.0"),
        ("first answer ms", r => r.FirstAnswerMs, "0"),
        ("p50 ms", r => r.P50Ms, "0.00"),
        ("p99 ms", r => r.P99Ms, "0.00"),
        ("turns/s", r => r.TurnsPerSecond, "0"),
        ("reply bytes", r => r.ReplyBytes, "0"),
        ("failed turns", r => r.Failed, "0"),
    ];

    public static string RoundHeader { get; } =
        "round ".PadRight(8) + string.Concat(Figures.Select(figure => figure.Name.PadLeft(figure.Name.Length + 2)));

    public static string Line(string name, Round round) =>
        name.PadRight(8) + string.Concat(Figures.Select(figure => Text(figure.Value(round), figure.Format).PadLeft(figure.Name.Length + 2)));

    /// <summary>The medians of both bots side by side, as Markdown.</summary>
    public static string Table(Comparison comparison)
    {
        var (bot, raw, table) = (comparison.BotMedian, comparison.RawMedian, new StringBuilder());
        table.AppendLine("| median of rounds   |      bot |      raw | bot/raw |").AppendLine("| ------------------ | -------: | -------: | ------: |");
        foreach (var (name, value, format) in Figures)
        {
            var ratio = value(raw) == 0 ? "" : Text(value(bot) / value(raw), "0.00");
            table.AppendLine(
                CultureInfo.InvariantCulture, $"| {name,-18} | {Text(value(bot), format),8} | {Text(value(raw), format),8} | {ratio,7} |");
        }

        return table.ToString();
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
