using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GovBot.Channels.Terminal;
using GovBot.Clauses.Search;

namespace GovBot.Commands;

/// <summary><c>govbot explain "…"</c>: how the ranking of a question came about.</summary>
internal static class ExplainCommand
{
    private const int Depth = 5;

    private const string Description = """
        Show which words of a question matched where, every score, and the index's hash.

          govbot explain "what does it say on sustainability?"
        """;

    public static Command Build()
    {
        var question = SharedOptions.Words("question", "The question.", ArgumentArity.OneOrMore);
        var (json, documents) = (SharedOptions.Json(), SharedOptions.Documents());
        var command = new Command("explain", Description) { question, json, documents };
        command.SetAction(call =>
        {
            var workspace = SharedOptions.OpenWorkspace(call.GetValue(documents));
            if (workspace.Answerer.Index is not { } index)
                return CommandLine.NoAnswer;
            var explanation = Explain(index, SharedOptions.Text(call, question));
            if (call.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(explanation, TerminalJson.Readable.ExplanationJson));
            else
                Print(explanation);
            return explanation.Clauses.Count == 0 ? CommandLine.NoAnswer : CommandLine.Done;
        });
        return command;
    }

    private static ExplanationJson Explain(ClauseIndex index, string question)
    {
        var result = index.Search(question, Depth);
        return new ExplanationJson(index.Hash, result.Unknown, [.. result.Ranked.Select(r => new ExplainedClauseJson(
            r.Clause.Document.Id.Value, r.Clause.Number.Value, r.Score, r.Coverage, [.. r.MatchedWords], index.Explain(question, r.Clause)))]);
    }

    private static void Print(ExplanationJson explanation)
    {
        Console.WriteLine($"Index {explanation.Index}");
        Console.WriteLine(explanation.Unknown.Count == 0 ? "Every word is known." : $"Never used: {string.Join(", ", explanation.Unknown)}");
        foreach (var clause in explanation.Clauses)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{clause.Document} {clause.Number}: score {clause.Score:0.000}, share {clause.Coverage:0.00}, matched {string.Join(", ", clause.Matched)}"));
            Print(clause.Explanation, 1);
        }
    }

    private static void Print(ScoreExplanation explanation, int depth)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', 2 * depth)}{explanation.Value:0.000} {explanation.Description}"));
        foreach (var part in explanation.Parts)
            Print(part, depth + 1);
    }
}
