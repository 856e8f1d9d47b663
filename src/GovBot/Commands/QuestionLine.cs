using System.Text.Json;
using System.Text.Json.Serialization;
using GovBot.Channels.Terminal;
using GovBot.Clauses.Documents;

namespace GovBot.Commands;

/// <summary>A line of a file of questions.</summary>
internal sealed record QuestionLine
{
    public string? Id { get; init; }

    public string? Question { get; init; }

    /// <summary>The turn before, asked first in the same conversation.</summary>
    public QuestionLine? Previous { get; init; }

    /// <summary>What sort of question it is; only for measuring, as are the rest.</summary>
    public string? Kind { get; init; }

    /// <summary>Numbers of clauses that answer; none where there is no answer.</summary>
    public IReadOnlyList<string> Clauses { get; init => field = value ?? []; } = [];

    [JsonPropertyName("must_include")]
    public IReadOnlyList<string> MustInclude { get; init => field = value ?? []; } = [];

    /// <summary>Passages that answer, each a document's file name without its ending, a space and a clause's number as it is written.</summary>
    public IReadOnlyList<string> Passages { get; init => field = value ?? []; } = [];

    public ExpectedLine? Expected { get; init; }

    /// <summary>Reads a file with one JSON object a line; empty lines are passed over.</summary>
    /// <exception cref="InvalidDataException">A line is no such object; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be read or is not in UTF-8.</exception>
    public static IEnumerable<QuestionLine> Read(string path) =>
        Utf8File.ReadAllText(path).Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Select(static (text, i) => (Text: text, Number: i + 1)).Where(static l => !string.IsNullOrWhiteSpace(l.Text))
            .Select(l => Parse(path, l.Number, l.Text));

    private static QuestionLine Parse(string path, int number, string text)
    {
        try
        {
            var line = JsonSerializer.Deserialize(text, TerminalJson.Default.QuestionLine);
            return line?.Question is not null ? line : throw new InvalidDataException($"{path}, line {number}: needs a \"question\".");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}, line {number}: {Fault(e)}", e);
        }
    }

    // The reader's own words name our types. What is no JSON at all has another such fault within.
    private static string Fault(JsonException e)
    {
        if (e.InnerException is JsonException)
            return $"is not a JSON object of a question; it is no JSON from byte {e.BytePositionInLine + 1} of the line on.";
        var property = (e.Path ?? "$").Split('[')[0];
        if (property == "$")
            return "is not a JSON object of a question, as in {\"id\":\"1\",\"question\":\"who signed?\"}.";
        var expected = property[(property.LastIndexOf('.') + 1)..] switch
        {
            "clauses" or "must_include" or "passages" => "list of strings",
            "previous" or "expected" => "JSON object",
            _ => "string",
        };
        return $"\"{property["$.".Length..]}\" is not a {expected}.";
    }
}
