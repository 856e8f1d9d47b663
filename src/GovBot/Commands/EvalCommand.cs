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

        --fold K deals the questions into K folds and answers those of each with weights chosen on the others, beside the
        figures for the weights that the bot has: what falls between them was fitted to these questions.

          govbot eval --fold 5 questions.jsonl

        With the passages that answer, each a document's file name without its ending, a space and a clause's number, the
        ranking of all clauses is measured instead, by the definitions of trec_eval; intervals are of the normal distribution:
          {"id","question","passages":["rules 3.2.1", "rules 4"]}

          govbot eval --documents rulebooks passages.jsonl
        """;

    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "The file." };
        var wrong = new Option<bool>("--wrong") { Description = "List the questions that are not right, with what was shown." };
        var fold = new Option<int?>("--fold") { Description = "Cross-validate the weights of the ranking in this many folds, 2 to 100.", HelpName = "K" };
        fold.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var folds) || folds is < 2 or > 100))
                result.AddError($"'{token.Value}' is no number of folds: give one from 2 to 100.");
        });
        var (json, documents) = (SharedOptions.Json(), SharedOptions.Documents());
        var command = new Command("eval", Description) { file, wrong, fold, json, documents };
        command.SetAction(call => Run(call.GetValue(file)!, call.GetValue(documents), call.GetValue(fold), call.GetValue(json), call.GetValue(wrong)));
        return command;
    }

    private static int Run(string file, string? documents, int? folds, bool json, bool wrong)
    {
        var workspace = SharedOptions.OpenWorkspace(documents);
        if (workspace.Index is null)
        {
            CommandLine.Complain("There is no document to answer from.");
            return CommandLine.Misuse;
        }

        try
        {
            List<QuestionLine> lines = [.. QuestionLine.Read(file)];
            if (folds is { } count)
                return Validate(workspace, lines, count, json);
            Measure(workspace, lines, json, wrong);
            return CommandLine.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            CommandLine.Complain(e.Message);
            return CommandLine.Misuse;
        }
    }

    private static void Measure(Workspace workspace, List<QuestionLine> lines, bool json, bool wrong)
    {
        if (RankingEvaluation.Fits(lines))
            Print(RankingEvaluation.Of(workspace, lines), json, wrong);
        else
            Print([.. lines.Select(l => new QuestionResult(l, AnswerJson.Of(l.Id, AskCommand.AnswerLine(workspace.Answerer, l))))], json, wrong);
    }

    private static int Validate(Workspace workspace, List<QuestionLine> lines, int folds, bool json)
    {
        if (RankingEvaluation.Fits(lines) || lines.Count < folds)
        {
            CommandLine.Complain($"--fold needs at least {folds} questions with \"clauses\" that answer them; this file has {(lines.Count < folds ? lines.Count.ToString(CultureInfo.InvariantCulture) : "passages")}.");
            return CommandLine.Misuse;
        }

        var report = new CrossValidation(workspace.Library, workspace.Index!, lines).Run(folds);
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(report, TerminalJson.Readable.FoldReport));
        else
            FoldTable.Write(Console.Out, report);
        return CommandLine.Done;
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
