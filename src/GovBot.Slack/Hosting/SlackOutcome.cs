namespace GovBot.Slack;

/// <summary>What becomes of something that Slack sent, whatever the transport.</summary>
internal abstract record SlackOutcome
{
    private SlackOutcome()
    {
    }

    /// <summary>It is taken.</summary>
    /// <param name="Body">JSON to send back; null for none.</param>
    /// <param name="Work">Has its place in the queue and waits for the acknowledgement.</param>
    public sealed record Taken(byte[]? Body = null, QueuedSlackWork? Work = null) : SlackOutcome;

    /// <summary>It is not taken.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Reason">Words for a developer.</param>
    public sealed record Refused(int Status, string Reason) : SlackOutcome;

    public static Refused Malformed { get; } = new(400, "This is not of the form that Slack documents.");

    public static Refused Busy { get; } = new(503, "Too much is waiting; try again later.");

    public static Refused Stranger { get; } = new(403, "This workspace is not served.");
}
