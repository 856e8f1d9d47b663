namespace GovBot.Slack;

/// <summary>What every method of the Web API answers, and the socket's address of one.</summary>
internal sealed record ApiResponse
{
    public bool? Ok { get; init; }

    public string? Error { get; init; }

    public string? Url { get; init; }
}
