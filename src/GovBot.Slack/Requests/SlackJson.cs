using System.Text.Json.Serialization;

namespace GovBot.Slack;

/// <summary>How Slack's JSON is read and written: snake case, nulls left out, at most 32 levels deep.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth)]
[JsonSerializable(typeof(EventEnvelope))]
[JsonSerializable(typeof(EventFields))]
[JsonSerializable(typeof(CommandFields))]
[JsonSerializable(typeof(InteractionFields))]
[JsonSerializable(typeof(ChatMessage))]
[JsonSerializable(typeof(UnfurlCall))]
[JsonSerializable(typeof(ViewCall))]
[JsonSerializable(typeof(PromptsCall))]
[JsonSerializable(typeof(Response))]
[JsonSerializable(typeof(ApiResponse))]
[JsonSerializable(typeof(SlackOptionList))]
[JsonSerializable(typeof(SocketEnvelope))]
[JsonSerializable(typeof(SocketAcknowledgement))]
[JsonSerializable(typeof(ChallengeResponse))]
[JsonSerializable(typeof(NoArguments))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    public const int MaxDepth = 32;
}
