using System.Text.Json.Serialization;

namespace GovBot.Channels.BotFramework;

/// <summary>Writes the free values that activities carry.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ActivityValues : JsonSerializerContext;
