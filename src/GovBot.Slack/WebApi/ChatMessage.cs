namespace GovBot.Slack;

/// <summary>The arguments of <c>chat.postMessage</c> and <c>chat.postEphemeral</c>, as far as they are used.</summary>
internal sealed record ChatMessage(string Channel, string? ThreadTs, string Text, IReadOnlyList<SlackBlock> Blocks)
{
    /// <summary>For whom alone it is shown; null for all.</summary>
    public string? User { get; init; }

    /// <summary>
    /// The same for every attempt to post one message. Slack documents only the errors that it can lead to; where it is not
    /// heeded, nothing is lost but this second guard against doubles.
    /// </summary>
    public string? ClientMsgId { get; init; }

    public bool UnfurlLinks { get; }

    public bool UnfurlMedia { get; }

    public bool Mrkdwn { get; }
}
