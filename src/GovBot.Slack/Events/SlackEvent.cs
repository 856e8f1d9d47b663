namespace GovBot.Slack;

/// <summary>Something that happened in Slack and that the bot may care for.</summary>
public abstract record SlackEvent
{
    private SlackEvent()
    {
    }

    /// <summary>Somebody said something to the bot, or where Slack delivers what is said.</summary>
    /// <param name="Channel">The channel's id.</param>
    /// <param name="User">The id of who said it; never a bot.</param>
    /// <param name="Text">The text in Slack's markup.</param>
    /// <param name="Ts">The message's time stamp, which names it in its channel.</param>
    /// <param name="ThreadTs">That of the thread it stands in; null outside threads.</param>
    /// <param name="Kind">How it reached the bot.</param>
    public sealed record Message(string Channel, string User, string Text, string Ts, string? ThreadTs, MessageKind Kind) : SlackEvent
    {
        /// <summary>The thread in which an answer belongs.</summary>
        public string Thread => ThreadTs ?? Ts;
    }

    /// <summary>Somebody opened the bot's home.</summary>
    public sealed record HomeOpened(string User) : SlackEvent;

    /// <summary>Links of the app's domains stand in a message, sent or being written.</summary>
    /// <param name="Channel">The channel's id.</param>
    /// <param name="MessageTs">The message's time stamp.</param>
    /// <param name="UnfurlId">Names the links together with <paramref name="Source"/>; null in old forms of the event.</param>
    /// <param name="Source"><c>composer</c> or <c>conversations_history</c>.</param>
    /// <param name="Urls">The links, one or more.</param>
    public sealed record LinksShared(string Channel, string MessageTs, string? UnfurlId, string? Source, IReadOnlyList<string> Urls) : SlackEvent;

    /// <summary>Somebody opened the bot as an assistant, beside what they are doing.</summary>
    public sealed record AssistantStarted(string Channel, string ThreadTs) : SlackEvent;

    /// <summary>Nothing to the bot: another bot's message, an edit, somebody who joined, an event that it does not know.</summary>
    public sealed record Other : SlackEvent;
}
