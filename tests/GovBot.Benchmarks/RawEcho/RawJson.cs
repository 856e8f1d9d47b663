using System.Text.Json.Serialization;

namespace GovBot.Benchmarks.RawEcho;

[JsonSerializable(typeof(RawActivity))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class RawJson : JsonSerializerContext;
