namespace GovBot.Slack;

/// <summary>How a message reached the bot.</summary>
public enum MessageKind
{
    /// <summary>It mentions the bot.</summary>
    Mention,

    /// <summary>It stands in the direct conversation with the bot.</summary>
    Direct,

    /// <summary>It stands in a channel whose messages are all delivered, and does not mention the bot.</summary>
    Overheard,
}
