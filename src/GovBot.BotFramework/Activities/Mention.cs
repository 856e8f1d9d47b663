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
    public string Plain => Name is { Length: <= LongestName } name ? name : Inner(Text);

    private static string Inner(string text)
    {
        var start = text.IndexOf('>', StringComparison.Ordinal) + 1;
        var end = text.LastIndexOf('<');
        return end > start ? text[start..end] : text;
    }

    private static string? StringOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
