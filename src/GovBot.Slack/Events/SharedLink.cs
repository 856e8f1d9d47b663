namespace GovBot.Slack;

/// <summary>A link in a message, of a domain that the app is registered for.</summary>
internal sealed record SharedLink
{
    public string? Url { get; init; }
}
