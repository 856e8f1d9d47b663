using System.Text.Json.Serialization;

namespace GovBot.Channels.Quotes;

/// <summary>How what buttons carry is written and read, whatever the channel.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CardData))]
internal sealed partial class QuoteJson : JsonSerializerContext;
