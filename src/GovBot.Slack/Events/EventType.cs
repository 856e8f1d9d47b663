using System.Text.Json;

namespace GovBot.Slack;

/// <summary>The one field that all events have.</summary>
internal static class EventType
{
    public static string? Of(JsonElement @event) =>
        @event.ValueKind == JsonValueKind.Object && @event.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
