namespace GovBot.Slack;

/// <summary>The fields of the interactions that are understood, all together.</summary>
internal sealed record InteractionFields
{
    public string? Type { get; init; }

    public string? CallbackId { get; init; }

    public string? TriggerId { get; init; }

    public string? ResponseUrl { get; init; }

    public string? ActionId { get; init; }

    public string? Value { get; init; }

    public InteractionId? Team { get; init; }

    public InteractionId? User { get; init; }

    public InteractionId? Channel { get; init; }

    public InteractionMessage? Message { get; init; }

    public InteractionContainer? Container { get; init; }

    public InteractionView? View { get; init; }

    public IReadOnlyList<InteractionAction?>? Actions { get; init; }

    public IReadOnlyList<InteractionResponseUrl?>? ResponseUrls { get; init; }
}
