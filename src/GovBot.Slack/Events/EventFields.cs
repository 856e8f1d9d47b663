using System.Text.Json;

namespace GovBot.Slack;

/// <summary>The fields of the events that are understood, all together.</summary>
internal sealed record EventFields
{
    public string? Type { get; init; }

    public string? Subtype { get; init; }

    public string? Channel { get; init; }

    public string? ChannelType { get; init; }

    public string? User { get; init; }

    public string? Text { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    public string? BotId { get; init; }

    public bool? Hidden { get; init; }

    public JsonElement? Edited { get; init; }

    public string? Tab { get; init; }

    public string? MessageTs { get; init; }

    public string? UnfurlId { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<SharedLink?>? Links { get; init; }

    public AssistantThread? AssistantThread { get; init; }
}
