using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GovBot.Channels.Terminal;
using GovBot.Commands.Evaluation;
using GovBot.Workspaces;

namespace GovBot.Commands;

/// <summary><c>govbot eval FILE</c>: measures the answers to a file of questions with known answers.</summary>
internal static class EvalCommand
{
    private const string Description = """
        Measure the answers to a file of questions, one JSON object a line:
          {"id","question","kind","clauses":["5"],"must_include":["5"],"previous":{"question"}}
        "clauses" are the numbers that answer (none: there is no answer), "must_include" those of a complete answer.

          govbot eval --wrong questions.jsonl

        Or with the passages that answer, each a document's file name without its ending, a space and a clause's number;
        then the ranking of all clauses is measured:
          {"id","question","passages":["rules 3.2.1", "rules 4"]}

          govbot eval --documents rulebooks passages.jsonl
        """;

    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "The file." };
        var wrong = new Option<bool>("--wrong") { Description = "List the questions that are not right, with what was shown." };
        var (json, documents) = (SharedOptions.Json(), SharedOptions.Documents());
        var command = new Command("eval", Description) { file, wrong, json, documents };
        command.SetAction(call =>
        {
            var workspace = SharedOptions.OpenWorkspace(call.GetValue(documents));
            try
            {
                Measure(workspace, [.. QuestionLine.Read(call.GetValue(file)!)], call.GetValue(json), call.GetValue(wrong));
                return CommandLine.Done;
            }
            catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                CommandLine.Complain(e.Message);
                return CommandLine.Misuse;
            }
        });
        return command;
    }

    private static void Measure(Workspace workspace, List<QuestionLine> lines, bool json, bool wrong)
    {
        if (RankingEvaluation.Fits(lines))
            PrintRanking(RankingEvaluation.Of(workspace, lines), json, wrong);
        else
            Print([.. lines.Select(l => new QuestionResult(l, AnswerJson.Of(l.Id, AskCommand.AnswerLine(workspace.Answerer, l))))], json, wrong);
    }

    private static void PrintRanking(RankingEvaluation evaluation, bool json, bool wrong)
    {
        var report = evaluation.Report;
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, TerminalJson.Readable.RankingReport));
            return;
        }

        Console.WriteLine($"{"questions",-10}{"recall@1",10}{"recall@10",10}{"map@10",10}{"mrr@10",10}{"ndcg@10",10}{"p50 ms",10}{"p99 ms",10}{"missing",10}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Questions,-10}{report.RecallAt1,10:0.0000}{report.RecallAt10,10:0.0000}{report.Map,10:0.0000}{report.Mrr,10:0.0000}{report.Ndcg,10:0.0000}{report.P50Milliseconds,10:0.00}{report.P99Milliseconds,10:0.00}{report.MissingPassages,10}"));
        foreach (var question in evaluation.Wrong.Where(_ => wrong))
            Console.WriteLine($"{question.Line.Id} {question.Line.Question}\n    wanted {List(question.Line.Passages)}, got {List(question.Ranked)}");
    }

    private static void Print(List<QuestionResult> results, bool json, bool wrong)
    {
        var report = EvaluationReport.Of(results);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, TerminalJson.Readable.EvaluationReport));
            return;
        }

        Console.WriteLine($"{"kind",-14}{"questions",10}{"right",9}{"recall@1",10}{"any@3",9}{"complete",10}{"false answers",15}{"false refusals",16}");
        foreach (var kind in report.Kinds.Append(report.All))
            Console.WriteLine($"{kind.Kind,-14}{kind.Questions,10}{Percent(kind.Right),9}{Percent(kind.RightFirst),10}{Percent(kind.RightInThree),9}{Percent(kind.Complete),10}{Percent(kind.FalseAnswers),15}{Percent(kind.FalseRefusals),16}");
        foreach (var result in results.Where(r => wrong && !r.IsRight))
            Console.WriteLine($"{result.Line.Id} [{result.Kind}] {result.Line.Question}\n    wanted {List(result.Line.Clauses)}, got {result.Answer.Kind} {List(result.Answer.Quotes.Select(static q => q.Number))}, nearest {List(result.Answer.Nearest.Select(static q => q.Number))}, missing {List(result.Answer.Missing)}");
    }

    private static string Percent(double? share) => share is { } value ? value.ToString("0.0%", CultureInfo.InvariantCulture) : "-";

    private static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";
}
