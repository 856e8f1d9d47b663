using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Tests.Running;

namespace GovBot.Tests.Server;

/// <summary>A conversation as a channel leads it: activities are posted to the bot, replies come to the connector.</summary>
internal sealed class Conversation(RunningServer server)
{
    private int _last;

    public string Id { get; } = "c-" + Guid.NewGuid();

    /// <summary>An activity of this conversation, complete but for what its type needs.</summary>
    public JsonObject Activity(string type, JsonObject? more = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"a-{++_last}",
            ["channelId"] = "emulator",
            ["serviceUrl"] = server.Connector.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "user", ["name"] = "User" },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "GovBot" },
            ["conversation"] = new JsonObject { ["id"] = Id },
        };
        foreach (var (name, value) in more ?? [])
            activity[name] = value?.DeepClone();
        return activity;
    }

    /// <summary>Posts an activity and expects it to be accepted.</summary>
    public async Task PostAsync(JsonObject activity)
    {
        using var response = await server.PostAsync(activity);
        Assert.Equal((HttpStatusCode.Accepted, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Says something and returns the reply's activity.</summary>
    public async Task<JsonElement> SayAsync(string text, JsonObject? more = null)
    {
        await PostAsync(Activity("message", With(more, text)));
        return (await NextAsync()).Body;
    }

    /// <summary>Posts an invoke and returns the status and the body, which is undefined where there is none.</summary>
    public async Task<(int Status, JsonElement Body)> InvokeAsync(string name, JsonNode? value, string channel = "msteams")
    {
        using var response = await server.PostAsync(Activity("invoke", new JsonObject { ["name"] = name, ["value"] = value?.DeepClone(), ["channelId"] = channel }));
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length == 0 ? default : JsonElement.Parse(body));
    }

    /// <summary>The next thing that came to the connector for this conversation, whatever it is.</summary>
    public Task<PostedActivity> NextAsync() => server.Connector.NextAsync(posted => posted.ConversationId == Id);

    /// <summary>Passes when the bot said nothing to what was posted so far: turns of a conversation keep their order.</summary>
    public async Task AssertSilenceAsync() => Assert.Contains("para. 9", (await SayAsync("para 9")).GetProperty("summary").GetString(), StringComparison.Ordinal);

    private static JsonObject With(JsonObject? more, string text)
    {
        var all = more is null ? [] : more.DeepClone().AsObject();
        all["text"] = text;
        return all;
    }
}
