namespace GovBot.Slack;

/// <summary>An object of which only the id is read.</summary>
internal sealed record InteractionId
{
    public string? Id { get; init; }
}
