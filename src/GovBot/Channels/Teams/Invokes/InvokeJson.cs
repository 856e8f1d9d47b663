using System.Text.Json.Serialization;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>How answers to invokes are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CardActionResponse))]
[JsonSerializable(typeof(CardActionError))]
[JsonSerializable(typeof(ComposeResponse))]
[JsonSerializable(typeof(DialogResponse))]
[JsonSerializable(typeof(ThumbnailCard))]
internal sealed partial class InvokeJson : JsonSerializerContext;
