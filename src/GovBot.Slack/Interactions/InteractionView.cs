namespace GovBot.Slack;

/// <summary>The modal or home that an interaction comes from.</summary>
internal sealed record InteractionView
{
    public string? Id { get; init; }

    public string? Type { get; init; }

    public string? CallbackId { get; init; }

    public string? PrivateMetadata { get; init; }

    public InteractionState? State { get; init; }
}
