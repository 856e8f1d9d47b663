namespace GovBot.Slack;

/// <summary>What was chosen from a list.</summary>
internal sealed record InteractionOption
{
    public string? Value { get; init; }
}
