using System.Globalization;

namespace GovBot.Commands.Evaluation;

/// <summary>Draws an <see cref="EvaluationReport"/> for a terminal: each share in per cent with its interval, and what went wrong.</summary>
internal static class EvaluationTable
{
    public static void Write(TextWriter output, EvaluationReport report)
    {
        output.WriteLine($"{"kind",-14}{"questions",10}{"right",16}{"right first",16}{"in three",16}{"complete",16}{"false answers",16}{"false refusals",16}");
        foreach (var kind in report.Kinds.Append(report.All))
            output.WriteLine($"{kind.Kind,-14}{kind.Questions,10}{Cells(kind, kind.Intervals)}");
    }

    public static void WriteWrong(TextWriter output, IEnumerable<QuestionResult> results)
    {
        foreach (var result in results.Where(static r => !r.IsRight))
        {
            output.WriteLine($"{result.Line.Id} [{result.Kind}] {result.Line.Question}");
            output.WriteLine($"    wanted {List(result.Line.Clauses)}, got {result.Answer.Kind} {List(result.Answer.Quotes.Select(static q => q.Number))}, nearest {List(result.Answer.Nearest.Select(static q => q.Number))}, missing {List(result.Answer.Missing)}");
        }
    }

    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private static string Cells(KindReport kind, KindIntervals intervals) =>
        Cell(kind.Right, intervals.Right) + Cell(kind.RightFirst, intervals.RightFirst) + Cell(kind.RightInThree, intervals.RightInThree) +
        Cell(kind.Complete, intervals.Complete) + Cell(kind.FalseAnswers, intervals.FalseAnswers) + Cell(kind.FalseRefusals, intervals.FalseRefusals);

    private static string Cell(double? share, Interval? interval) =>
        share is { } value && interval is { } where
            ? string.Create(CultureInfo.InvariantCulture, $"{value,8:0.0%} {$"{where.Low * 100:0}–{where.High * 100:0}",7}")
            : $"{"-",16}";
}
