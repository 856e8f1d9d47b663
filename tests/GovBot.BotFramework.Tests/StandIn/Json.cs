using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovBot.BotFramework.Tests;

/// <summary>Activities as a channel writes them.</summary>
internal static class Json
{
    public static string Message(string serviceUrl, string text = "hello", string? id = "m1", string conversation = "c1") =>
        Of(new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JsonObject { ["id"] = "user", ["name"] = "Ada" },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "GovBot" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["locale"] = "en-GB",
            ["text"] = text,
        });

    /// <summary>The same activity with some fields replaced, or removed where null.</summary>
    public static string With(string activity, params (string Key, JsonNode? Value)[] changes)
    {
        var node = JsonNode.Parse(activity)!.AsObject();
        foreach (var (key, value) in changes)
        {
            node.Remove(key);
            if (value is not null) node[key] = value;
        }

        return Of(node);
    }

    private static string Of(JsonObject node) => node.ToJsonString(new JsonSerializerOptions());
}
