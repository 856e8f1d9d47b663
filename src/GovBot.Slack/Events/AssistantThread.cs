namespace GovBot.Slack;

/// <summary>Where somebody opened the app as an assistant.</summary>
internal sealed record AssistantThread
{
    public string? ChannelId { get; init; }

    public string? ThreadTs { get; init; }
}
