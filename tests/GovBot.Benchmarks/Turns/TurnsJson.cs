using System.Text.Json.Serialization;

namespace GovBot.Benchmarks.Turns;

[JsonSerializable(typeof(AskedActivity))]
[JsonSerializable(typeof(Comparison))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class TurnsJson : JsonSerializerContext;
