namespace GovBot.Slack;

/// <summary>The message that an interaction is about.</summary>
internal sealed record InteractionMessage
{
    public string? Text { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }
}
