using System.Text.Json;

namespace GovBot.BotFramework;

/// <summary>A card or file in a message (Bot Framework Activity schema, "Attachment").</summary>
public sealed record Attachment
{
    /// <summary>The media type, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the content is, when it is not inside.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The content itself, such as a card.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>The file's name.</summary>
    public string? Name { get; init; }
}
