using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBot.Commands;
using GovBot.Commands.Evaluation;

namespace GovBot.Channels.Terminal;

/// <summary>Writes what the terminal's commands print under <c>--json</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(DocumentJson[]))]
[JsonSerializable(typeof(ExplanationJson))]
[JsonSerializable(typeof(IndexJson))]
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(FoldReport))]
[JsonSerializable(typeof(RankingReport))]
[JsonSerializable(typeof(QuestionLine))]
internal sealed partial class TerminalJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts as they are: the output is UTF-8 and goes into no web page.</summary>
    public static TerminalJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
