using System.Text.Json.Serialization;

namespace GovBot.Channels.Teams;

/// <summary>How what Teams knows of messages beyond the Bot Framework's own fields is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageEntity))]
[JsonSerializable(typeof(TeamsChannelData))]
internal sealed partial class MessageJson : JsonSerializerContext;
