namespace GovBot.Slack;

/// <summary>What is posted to a <c>response_url</c>, or answers a slash command ("Handling user interaction", "Message responses").</summary>
internal sealed record Response
{
    /// <summary><c>in_channel</c> for all, <c>ephemeral</c> for who asked.</summary>
    public string? ResponseType { get; init; }

    public bool? ReplaceOriginal { get; init; }

    public bool? DeleteOriginal { get; init; }

    public string? ThreadTs { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<SlackBlock>? Blocks { get; init; }

    public bool? UnfurlLinks { get; init; }
}
