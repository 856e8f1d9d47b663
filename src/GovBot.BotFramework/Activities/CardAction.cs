using System.Text.Json;

namespace GovBot.BotFramework;

/// <summary>A button (Bot Framework Activity schema, "Card action").</summary>
public sealed record CardAction
{
    /// <summary><c>imBack</c>, <c>messageBack</c>, <c>openUrl</c>…</summary>
    public string? Type { get; init; }

    /// <summary>The button's label.</summary>
    public string? Title { get; init; }

    /// <summary>What the button sends or opens.</summary>
    public JsonElement? Value { get; init; }
}
