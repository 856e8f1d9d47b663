using System.Text.Json;

namespace GovBot.Slack;

/// <summary>Reads events by their types, and leaves out what a bot must not answer.</summary>
internal static class EventReader
{
    // Subtypes with which people speak; all others tell of edits, joins, topics, bots…
    private static readonly string?[] Spoken = [null, "file_share", "thread_broadcast", "me_message"];

    /// <summary>The delivery; null where it is not of the form that Slack documents.</summary>
    public static SlackDelivery? Read(EventEnvelope envelope)
    {
        if (!SlackId.IsValid(envelope.TeamId) || !SlackId.IsValid(envelope.EventId) || EventType.Of(envelope.Event) is not { } type) return null;
        var bot = envelope.Authorizations is [{ UserId: var user }, ..] && SlackId.IsValid(user) ? user : null;
        if (type is not ("app_mention" or "message" or "app_home_opened" or "link_shared" or "assistant_thread_started"))
            return new SlackDelivery(envelope.TeamId!, envelope.EventId!, bot, new SlackEvent.Other());
        return Fields(envelope.Event) is { } fields && Read(type, fields, bot) is { } read
            ? new SlackDelivery(envelope.TeamId!, envelope.EventId!, bot, read) : null;
    }

    private static EventFields? Fields(JsonElement element)
    {
        try
        {
            return element.Deserialize(SlackJson.Default.EventFields);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SlackEvent? Read(string type, EventFields fields, string? bot) => type switch
    {
        "app_home_opened" => fields.Tab is null or "home" ? Home(fields) : new SlackEvent.Other(),
        "link_shared" => Links(fields),
        "assistant_thread_started" => Assistant(fields),
        _ when !IsSpoken(fields, bot) => new SlackEvent.Other(),
        "app_mention" => Message(fields, MessageKind.Mention),
        _ when fields.ChannelType == "im" => Message(fields, MessageKind.Direct),
        // It comes as a mention, too.
        _ when IsMentioned(fields.Text, bot) => new SlackEvent.Other(),
        _ => Message(fields, MessageKind.Overheard),
    };

    private static bool IsSpoken(EventFields fields, string? bot) =>
        fields is { BotId: null, Edited: null } && fields.Hidden != true && Spoken.Contains(fields.Subtype) && (bot is null || fields.User != bot);

    private static SlackEvent.Message? Message(EventFields fields, MessageKind kind) =>
        SlackId.IsValid(fields.Channel) && SlackId.IsValid(fields.User) && SlackId.IsTimestamp(fields.Ts)
        && (fields.ThreadTs is null || SlackId.IsTimestamp(fields.ThreadTs))
            ? new SlackEvent.Message(fields.Channel!, fields.User!, fields.Text ?? "", fields.Ts!, fields.ThreadTs, kind) : null;

    private static bool IsMentioned(string? text, string? bot) => bot is not null && text?.Contains($"<@{bot}", StringComparison.Ordinal) == true;

    private static SlackEvent.HomeOpened? Home(EventFields fields) => SlackId.IsValid(fields.User) ? new SlackEvent.HomeOpened(fields.User!) : null;

    private static SlackEvent.LinksShared? Links(EventFields fields)
    {
        var urls = fields.Links?.Select(static link => link?.Url).OfType<string>().ToList();
        return urls is { Count: > 0 } && SlackId.IsValid(fields.Channel) && fields.MessageTs is { Length: > 0 and <= 100 } ts
            ? new SlackEvent.LinksShared(fields.Channel!, ts, fields.UnfurlId, fields.Source, urls) : null;
    }

    private static SlackEvent.AssistantStarted? Assistant(EventFields fields) =>
        fields.AssistantThread is { } thread && SlackId.IsValid(thread.ChannelId) && SlackId.IsTimestamp(thread.ThreadTs)
            ? new SlackEvent.AssistantStarted(thread.ChannelId!, thread.ThreadTs!) : null;
}
