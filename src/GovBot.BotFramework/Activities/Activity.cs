using System.Text.Json;

namespace GovBot.BotFramework;

/// <summary>
/// One event between a channel and the bot (Bot Framework Activity schema, "Basic activity structure"). Every field is
/// optional; fields this library does not name are ignored when read.
/// </summary>
public sealed record Activity
{
    /// <summary>What kind of event this is; see <see cref="ActivityTypes"/>. A reply without one is a message.</summary>
    public string? Type { get; init; }

    /// <summary>The channel's id for this activity; custom activities of test clients have none.</summary>
    public string? Id { get; init; }

    /// <summary>The channel, such as <c>msteams</c>, <c>emulator</c> or <c>webchat</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where replies are posted. Read from the channel only: it is never written into a reply.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The sender.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The receiver; for activities from a channel, the bot.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation the activity belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The id of the activity this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The locale of the text, such as <c>en-US</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>How the channel wants replies: <see cref="DeliveryModes"/>, or null for the usual way.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>The text of a message.</summary>
    public string? Text { get; init; }

    /// <summary><c>markdown</c> (the default), <c>plain</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>Text for clients that cannot show the attachments.</summary>
    public string? Summary { get; init; }

    /// <summary>What the bot says aloud on channels with speech.</summary>
    public string? Speak { get; init; }

    /// <summary><c>acceptingInput</c>, <c>expectingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Buttons shown below the message for as long as it is the last.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Metadata objects, each with a <c>type</c>: mentions, client info, citations.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>What only this channel understands.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>The payload of an invoke, event or card submission.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The name of an invoke or event, such as <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What happened in an <c>installationUpdate</c>: <c>add</c>, <c>remove</c>, <c>add-upgrade</c>…</summary>
    public string? Action { get; init; }

    /// <summary>Who joined, in a <c>conversationUpdate</c>.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left, in a <c>conversationUpdate</c>.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>The type alone: an activity that slips into a log or a message must not bring its text along.</summary>
    public override string ToString() => $"{nameof(Activity)} {{ Type = {LogName.Of(Type)} }}";
}
