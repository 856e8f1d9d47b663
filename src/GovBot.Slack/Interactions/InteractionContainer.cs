namespace GovBot.Slack;

/// <summary>Where a control stands.</summary>
internal sealed record InteractionContainer
{
    public string? Type { get; init; }

    public string? MessageTs { get; init; }

    public string? ThreadTs { get; init; }

    public bool? IsEphemeral { get; init; }
}
