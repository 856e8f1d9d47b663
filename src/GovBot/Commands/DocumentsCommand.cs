using System.CommandLine;
using System.Text.Json;
using GovBot.Channels.Terminal;
using GovBot.Clauses.Documents;

namespace GovBot.Commands;

/// <summary><c>govbot documents</c>: what can be quoted, and what the reader could not place.</summary>
internal static class DocumentsCommand
{
    private const string Description = """
        List the documents with their clauses, hashes and whatever the reader could not place.

          govbot documents
          govbot documents --json --text
        """;

    public static Command Build()
    {
        var text = new Option<bool>("--text") { Description = "Print the canonical text too: the one in which all offsets count." };
        var (json, documents) = (SharedOptions.Json(), SharedOptions.Documents());
        var command = new Command("documents", Description) { text, json, documents };
        command.SetAction(call =>
        {
            var workspace = SharedOptions.OpenWorkspace(call.GetValue(documents));
            var list = workspace.Library.Documents.Select(d => Describe(d, call.GetValue(text))).ToArray();
            if (call.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(list, TerminalJson.Readable.DocumentJsonArray));
            else
                Print(list);
            return list.Length == 0 ? CommandLine.NoAnswer : CommandLine.Done;
        });
        return command;
    }

    private static DocumentJson Describe(Document document, bool text) => new(
        document.Id.Value, document.Name, document.Hash, [.. document.Clauses.Select(static c => c.Number.Value)],
        [.. document.Remarks.Select(static r => $"line {r.Line}: {r.Message}")], text ? document.Text : null);

    private static void Print(IEnumerable<DocumentJson> documents)
    {
        foreach (var document in documents)
        {
            Console.WriteLine($"{document.Id}: {document.Name}, {document.Numbers.Count} clauses ({Shorten(document.Numbers)}), sha256 {document.Hash}");
            foreach (var remark in document.Remarks)
                Console.WriteLine("  " + remark);
            if (document.Text is { } text)
                Console.WriteLine(text);
        }
    }

    private static string Shorten(IReadOnlyList<string> numbers) =>
        numbers.Count <= 15 ? string.Join(", ", numbers) : $"{string.Join(", ", numbers.Take(5))}, …, {numbers[^1]}";
}
