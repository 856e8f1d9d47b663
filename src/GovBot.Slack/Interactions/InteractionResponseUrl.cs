namespace GovBot.Slack;

/// <summary>An address under which a submitted modal may post to the conversation that was chosen in it.</summary>
internal sealed record InteractionResponseUrl
{
    public string? ResponseUrl { get; init; }
}
