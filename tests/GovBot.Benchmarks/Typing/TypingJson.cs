using System.Text.Json.Serialization;

namespace GovBot.Benchmarks.Typing;

[JsonSerializable(typeof(QueryActivity))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class TypingJson : JsonSerializerContext;
