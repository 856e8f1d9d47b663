using System.Text.Json;

namespace GovBot.BotFramework;

/// <summary>A <c>mention</c> entity: who is mentioned, and the exact text that does it.</summary>
internal sealed record Mention(string Id, string? Name, string Text)
{
    /// <summary>The mention in an entity, or null when the entity is something else or incomplete.</summary>
    public static Mention? Read(JsonElement entity)
    {
        if (StringOf(entity, "type") != "mention" || StringOf(entity, "text") is not { Length: > 0 } text) return null;
        if (!entity.TryGetProperty("mentioned", out var mentioned) || StringOf(mentioned, "id") is not { } id) return null;
        return new Mention(id, StringOf(mentioned, "name"), text);
    }

    /// <summary>Takes the mention out, with the white space after it so that no hole is left.</summary>
    public string RemoveFrom(string text)
    {
        while (text.IndexOf(Text, StringComparison.Ordinal) is >= 0 and var start)
        {
            var rest = text.AsSpan(start + Text.Length);
            text = string.Concat(text.AsSpan(0, start), SkipSpace(rest));
        }

        return text;
    }

    /// <summary>Leaves the name where the mention was.</summary>
    public string NameIn(string text) => text.Replace(Text, Name ?? Inner(Text), StringComparison.Ordinal);

    private static ReadOnlySpan<char> SkipSpace(ReadOnlySpan<char> text)
    {
        const string NoBreakSpace = "&nbsp;"; // as Teams writes it after a mention
        text = text.TrimStart();
        while (text.StartsWith(NoBreakSpace, StringComparison.Ordinal)) text = text[NoBreakSpace.Length..].TrimStart();
        return text;
    }

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
