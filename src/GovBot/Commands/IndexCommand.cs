using System.CommandLine;
using System.Text.Json;
using GovBot.Channels.Terminal;

namespace GovBot.Commands;

/// <summary><c>govbot index</c>: brings the index up to date and says what it is built from.</summary>
internal static class IndexCommand
{
    private const string Description = """
        Bring index/lucene up to date with index/documents and print its hash. Other commands do so by themselves.

          govbot index
        """;

    public static Command Build()
    {
        var json = SharedOptions.Json();
        var command = new Command("index", Description) { json };
        command.SetAction(call =>
        {
            var workspace = SharedOptions.OpenWorkspace(null);
            var documents = workspace.Library.Documents;
            var state = new IndexJson(workspace.Answerer.Index?.Hash ?? "", documents.Length, documents.Sum(static d => d.Clauses.Length), workspace.Problems);
            Console.WriteLine(call.GetValue(json)
                ? JsonSerializer.Serialize(state, TerminalJson.Readable.IndexJson)
                : $"{state.Clauses} clauses of {state.Documents} documents, index {state.Hash}");
            return !workspace.IsIndexKept ? CommandLine.Misuse : workspace.Problems.Count == 0 ? CommandLine.Done : CommandLine.NoAnswer;
        });
        return command;
    }
}
