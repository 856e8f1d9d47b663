using System.Globalization;

namespace GovBot.Commands.Evaluation;

/// <summary>Draws a <see cref="RankingReport"/> for a terminal: the figures, below them the ends of their intervals, and what went wrong.</summary>
internal static class RankingTable
{
    public static void Write(TextWriter output, RankingReport report)
    {
        var intervals = report.Intervals;
        output.WriteLine($"{"questions",-10}{"recall@1",10}{"recall@10",10}{"map@10",10}{"mrr@10",10}{"ndcg@10",10}{"p50 ms",10}{"p99 ms",10}{"missing",10}");
        output.WriteLine(Row($"{report.Questions}", [report.RecallAt1, report.RecallAt10, report.Map, report.Mrr, report.Ndcg]) +
            string.Create(CultureInfo.InvariantCulture, $"{report.P50Milliseconds,10:0.00}{report.P99Milliseconds,10:0.00}{report.MissingPassages,10}"));
        output.WriteLine(Row("95% from", Ends(intervals, static i => i.Low)));
        output.WriteLine(Row("95% to", Ends(intervals, static i => i.High)));
    }

    public static void WriteWrong(TextWriter output, IEnumerable<RankedQuestion> wrong)
    {
        foreach (var question in wrong)
        {
            output.WriteLine($"{question.Line.Id} {question.Line.Question}");
            output.WriteLine($"    wanted {EvaluationTable.List(question.Line.Passages)}, got {EvaluationTable.List(question.Ranked)}");
        }
    }

    private static IEnumerable<double> Ends(RankingIntervals of, Func<Interval, double> end) =>
        new[] { of.RecallAt1, of.RecallAt10, of.Map, of.Mrr, of.Ndcg }.Select(end);

    private static string Row(string name, IEnumerable<double> figures) =>
        $"{name,-10}{string.Concat(figures.Select(static f => f.ToString("0.0000", CultureInfo.InvariantCulture).PadLeft(10)))}";
}
