using System.Text.Json;

namespace GovBot.Tests.Running;

/// <summary>One request that a bot made to the connector.</summary>
/// <param name="Method">POST, PUT or DELETE.</param>
/// <param name="ConversationId">From the path, decoded.</param>
/// <param name="ActivityId">From the path, decoded: the activity replied to (POST) or meant (PUT, DELETE).</param>
/// <param name="Authorization">The header as it came, or null.</param>
/// <param name="Body">The activity; undefined where the request had none.</param>
internal sealed record PostedActivity(string Method, string ConversationId, string? ActivityId, string? Authorization, JsonElement Body)
{
    /// <summary>The activity's type: <c>message</c>, <c>typing</c>…; empty where there is none.</summary>
    public string Type => Property("type") ?? "";

    /// <summary>The activity's text; null where there is none.</summary>
    public string? Text => Property("text");

    private string? Property(string name) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var value) ? value.GetString() : null;
}
