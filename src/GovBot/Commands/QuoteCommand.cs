using System.CommandLine;
using GovBot.Clauses.Answers;

namespace GovBot.Commands;

/// <summary><c>govbot quote 3-5</c>: prints the clauses that a reference names.</summary>
internal static class QuoteCommand
{
    private const string Description = """
        Print clauses by number or place.

          govbot quote 6
          govbot quote 3-5 and 9
          govbot quote the last two
          govbot quote annex
        """;

    public static Command Build()
    {
        var reference = SharedOptions.Words("reference", "Numbers, ranges or places.", ArgumentArity.OneOrMore);
        var (json, documents) = (SharedOptions.Json(), SharedOptions.Documents());
        var command = new Command("quote", Description) { reference, json, documents };
        command.SetAction(call =>
        {
            var workspace = SharedOptions.OpenWorkspace(call.GetValue(documents));
            var text = SharedOptions.Text(call, reference);
            if (workspace.Answerer.Quote(text) is { } reply)
                return AskCommand.Print(reply, call.GetValue(json));
            CommandLine.Complain($"'{text}' names no paragraph. Try: govbot quote 3-5. For a question: govbot ask \"{text}\".");
            return CommandLine.Misuse;
        });
        return command;
    }
}
