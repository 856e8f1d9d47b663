using System.Text.Json.Nodes;
using GovBot.Tests.Running;

namespace GovBot.Tests.Conformance;

/// <summary>Plays a client's script to a host and writes down what the host answered.</summary>
internal sealed class Transcript(ConformanceHost host, ClientScript script)
{
    private readonly string _run = Guid.NewGuid().ToString("N");

    /// <summary>Plays the script; each exchange has what was sent, the response, and the replies that came to the connector.</summary>
    public async Task<string> PlayAsync()
    {
        List<JsonObject> exchanges = [];
        for (var i = 0; i < script.Activities.Count; i++)
            exchanges.Add(await SendAsync(script.Activities[i], IdOf(i)));
        var posted = await DrainAsync();
        for (var i = 0; i < exchanges.Count; i++)
            exchanges[i]["replies"] = new JsonArray([.. posted.Where(p => p.ActivityId == IdOf(i)).Select(p => Normal.Activity(JsonObject.Create(p.Body)!))]);
        return Normalised.Write(new JsonObject { ["client"] = script.Client, ["exchanges"] = new JsonArray([.. exchanges]) });
    }

    private Normalised Normal => new([(host.Connector.ServiceUrl.TrimEnd('/'), "{connector}"), (host.Url, "{host}"), (new Uri(host.Url).Authority, "{authority}"), ($"-{_run}", "")]);

    private string IdOf(int number) => $"{number}-{_run}";

    private async Task<JsonObject> SendAsync(JsonObject activity, string id)
    {
        var (status, body) = await host.PostAsync(InThisRun(activity, id).ToJsonString());
        // Some hosts reply before they respond, others after: 200 and 202 say the same.
        var exchange = new JsonObject
        {
            ["sent"] = $"{activity["type"]} {activity["name"]}{activity["text"]}".Trim(),
            ["response"] = body.Length == 0 && status is 200 or 202 ? "accepted" : status.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        if (body.Length > 0)
            exchange["body"] = JsonNode.Parse(body) switch
            {
                JsonObject replies when replies["activities"] is JsonArray activities => new JsonArray([.. activities.Select(a => Normal.Activity(a!))]),
                var other => Normal.Value(other),
            };
        return exchange;
    }

    // What a conversation is answered comes in order, so the reply to one more message is the last.
    private async Task<List<PostedActivity>> DrainAsync()
    {
        var last = InThisRun(script.Activities[^1], IdOf(script.Activities.Count));
        (last["type"], last["text"]) = ("message", "para 9");
        foreach (var name in new[] { "name", "value", "action", "entities", "deliveryMode", "membersAdded" })
            last.Remove(name);
        await host.PostAsync(last.ToJsonString());
        await host.Connector.NextAsync(p => p.ActivityId == IdOf(script.Activities.Count));
        return [.. host.Connector.All];
    }

    private JsonObject InThisRun(JsonObject activity, string id)
    {
        var copy = activity.DeepClone().AsObject();
        copy["id"] = id;
        copy["serviceUrl"] = host.Connector.ServiceUrl;
        copy["conversation"]!["id"] = $"{activity["conversation"]!["id"]}-{_run}";
        return copy;
    }
}
