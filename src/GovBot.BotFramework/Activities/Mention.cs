using System.Text.Json;

namespace GovBot.BotFramework;

/// <summary>A <c>mention</c> entity: who is mentioned, and the exact text that does it.</summary>
internal sealed record Mention(string Id, string? Name, string Text)
{
    private const int LongestName = 256;

    /// <summary>The mention in an entity, or null when the entity is something else or incomplete.</summary>
    public static Mention? Read(JsonElement entity)
    {
        if (StringOf(entity, "type") != "mention" || StringOf(entity, "text") is not { Length: > 0 } text) return null;
        if (!entity.TryGetProperty("mentioned", out var mentioned) || StringOf(mentioned, "id") is not { } id) return null;
        return new Mention(id, StringOf(mentioned, "name"), text);
    }

    /// <summary>What stands for the mention in plain text: the name, unless it is longer than anybody's, else what the mention shows.</summary>
    public string Plain => Name is { Length: <= LongestName } name ? name : Shown;

    /// <summary>What the mention shows.</summary>
    public string Shown
    {
        get
        {
            var start = Text.IndexOf('>', StringComparison.Ordinal) + 1;
            var end = Text.LastIndexOf('<');
            return end > start ? Text[start..end] : Text;
        }
    }

    private static string? StringOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
