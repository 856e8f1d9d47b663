namespace GovBot.Slack;

/// <summary>What was done to a control.</summary>
internal sealed record InteractionAction
{
    public string? ActionId { get; init; }

    public string? Value { get; init; }

    public InteractionOption? SelectedOption { get; init; }
}
