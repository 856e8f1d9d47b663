using System.CommandLine;
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
          {"id","question","kind","clauses":["5"],"must_include":["5"],"previous":{"question"},"expected":{"intent"}}
        "clauses" are the numbers that answer (none: there is no answer), "must_include" those of a complete answer.

          govbot eval --wrong questions.jsonl

        For each kind, in per cent with the 95 % interval of Wilson:
          right           by the strictest measure of the kind: "list" is complete; "reference" is complete and nothing else
                          is quoted or, without clauses, the reply is noSuchClause; "chitchat" is replied to as "expected"
                          says; others are right first or, without clauses, nothing is quoted
          right first     of the answerable: the first paragraph quoted is one that answers
          in three        of the answerable: one of the first three shown answers, the nearest of a refusal included
          complete        of the answerable: right first, and all of "must_include" is quoted
          false answers   of the unanswerable: a paragraph is quoted as an answer
          false refusals  of the answerable: none is

        With the passages that answer, each a document's file name without its ending, a space and a clause's number, the
        ranking of all clauses is measured instead, by the definitions of trec_eval; intervals are of the normal distribution:
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
            Print(RankingEvaluation.Of(workspace, lines), json, wrong);
        else
            Print([.. lines.Select(l => new QuestionResult(l, AnswerJson.Of(l.Id, AskCommand.AnswerLine(workspace.Answerer, l))))], json, wrong);
    }

    private static void Print(RankingEvaluation evaluation, bool json, bool wrong)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(evaluation.Report, TerminalJson.Readable.RankingReport));
            return;
        }

        RankingTable.Write(Console.Out, evaluation.Report);
        if (wrong)
            RankingTable.WriteWrong(Console.Out, evaluation.Wrong);
    }

    private static void Print(List<QuestionResult> results, bool json, bool wrong)
    {
        var report = EvaluationReport.Of(results);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, TerminalJson.Readable.EvaluationReport));
            return;
        }

        EvaluationTable.Write(Console.Out, report);
        if (wrong)
            EvaluationTable.WriteWrong(Console.Out, results);
    }
}
