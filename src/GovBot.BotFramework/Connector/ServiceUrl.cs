namespace GovBot.BotFramework;

/// <summary>A service URL that <see cref="ServiceUrlPolicy"/> accepted: the only kind that replies are sent to.</summary>
internal sealed class ServiceUrl(Uri url, bool takesToken)
{
    private readonly string _base = url.AbsoluteUri.TrimEnd('/');

    /// <summary>
    /// Where a reply is posted (Bot Connector REST API, "Reply to Activity", or "Send to Conversation" without an activity
    /// to reply to). Ids of test clients hold <c>|</c>, <c>;</c> and <c>=</c>, so they are encoded.
    /// </summary>
    public ReplyAddress ActivitiesOf(string conversationId, string? replyToId)
    {
        var activities = $"{_base}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        return new ReplyAddress(
            new Uri(string.IsNullOrEmpty(replyToId) ? activities : $"{activities}/{Uri.EscapeDataString(replyToId)}"), takesToken);
    }
}
