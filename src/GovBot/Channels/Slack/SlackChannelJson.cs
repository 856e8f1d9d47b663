using System.Text.Json;
using System.Text.Json.Serialization;
using GovBot.Channels.Slack.Drawing;

namespace GovBot.Channels.Slack;

/// <summary>Writes and reads what modals carry.</summary>
[JsonSerializable(typeof(MessagePlace))]
internal sealed partial class SlackChannelJson : JsonSerializerContext
{
    /// <summary>Reads what a modal carried; null where it is nothing of the kind.</summary>
    public static MessagePlace? Read(string metadata)
    {
        try
        {
            return JsonSerializer.Deserialize(metadata, Default.MessagePlace) is { Channel: not null, Thread: not null, ResponseUrl: not null } place ? place : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
