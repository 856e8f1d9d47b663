namespace GovBot.BotFramework;

/// <summary>A service URL that <see cref="ServiceUrlPolicy"/> accepted: the only kind that replies are sent to.</summary>
internal sealed record ServiceUrl
{
    private readonly string _base;

    internal ServiceUrl(Uri url) => _base = url.AbsoluteUri.TrimEnd('/');

    /// <summary>
    /// Where a reply is posted (Bot Connector API, "Reply to Activity", or "Send to Conversation" without an activity to
    /// reply to). Ids of test clients hold <c>|</c>, <c>;</c> and <c>=</c>, so they are encoded.
    /// </summary>
    public Uri ActivitiesOf(string conversationId, string? replyToId) => new(
        string.IsNullOrEmpty(replyToId)
            ? $"{_base}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities"
            : $"{_base}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(replyToId)}");
}
