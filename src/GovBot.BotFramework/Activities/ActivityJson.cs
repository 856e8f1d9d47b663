using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovBot.BotFramework;

/// <summary>
/// How activities are read and written: camel case, nulls left out (channels answer 400 to <c>"text":null</c>), at most
/// 32 levels deep when read.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(InvokeFailure))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    public const int MaxDepth = 32;
}
