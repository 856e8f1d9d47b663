using System.Text;
using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Slack.Tests.Events;

/// <summary>Broken variants of what Slack sends, always the same.</summary>
internal sealed class JsonMutations(int seed)
{
    private static readonly string[] Pieces =
    [
        "null", "true", "-1", "0", "1.5", "1e400", "99999999999999999999", "\"\"", "\"\\u0000\"", "\"🙂\"", "\"<!channel>\"", "\"\\u2028\"", "\"T1\"", "\"1.2\"", "[]", "{}", "[null]", "[[[[[[]]]]]]",
        "{\"\":{}}", "[1,2,3]", "{\"id\":null}", "{\"id\":\"C1\"}", "\"javascript:alert(1)\"", "\"http://[::1\"", "\"message\"", "\"app_mention\"", "\"block_actions\"", "\"view_submission\"", "{\"type\":\"message\"}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>An address and a body for it, with one to three of its parts replaced, removed or put elsewhere, or a byte changed.</summary>
    public (string Path, byte[] Body) Next()
    {
        var sample = Samples()[_random.Next(9)];
        JsonNode? json = sample.DeepClone();
        for (var changes = _random.Next(1, 4); changes > 0; changes--) json = Change(json);
        var text = json?.ToJsonString() ?? "null";
        var isEvent = sample.ContainsKey("event") || sample.ContainsKey("challenge");
        var isCommand = sample.ContainsKey("command");
        var bytes = Encoding.UTF8.GetBytes(isEvent ? text : isCommand ? Form(json) : "payload=" + Uri.EscapeDataString(text));
        if (_random.Next(5) == 0 && bytes.Length > 0) bytes[_random.Next(bytes.Length)] ^= (byte)_random.Next(1, 256);
        return (isEvent ? "/slack/events" : isCommand ? "/slack/commands" : "/slack/interactions", bytes);
    }

    private static JsonObject[] Samples() =>
    [
        SlackSamples.Envelope(SlackSamples.Mention("hello")), SlackSamples.Envelope(SlackSamples.Direct("hello", thread: "1.2")), new JsonObject { ["type"] = "url_verification", ["challenge"] = "x" },
        SlackSamples.Envelope(new JsonObject { ["type"] = "link_shared", ["channel"] = "C1", ["message_ts"] = "1.2", ["links"] = new JsonArray(new JsonObject { ["url"] = "https://x.example" }) }),
        SlackSamples.Command("hello"), SlackSamples.Pressed(("x", "y"), "https://hooks.slack.com/x", isEphemeral: true), SlackSamples.Suggestion("x"), SlackSamples.Submission("x", "y"), SlackSamples.MessageShortcut("x", "y", "1.2"),
    ];

    private JsonNode? Change(JsonNode? root)
    {
        List<JsonNode> nodes = [.. Nodes(root)];
        var piece = JsonNode.Parse(Pieces[_random.Next(Pieces.Length)]);
        if (nodes.Count == 0 || _random.Next(20) == 0) return piece;
        var node = nodes[_random.Next(nodes.Count)];
        if (node is JsonObject { Count: > 0 } inside && inside.ElementAt(_random.Next(inside.Count)).Key is var key)
            _ = _random.Next(4) == 0 ? inside.Remove(key) : (inside[key] = piece) is null;
        else if (node is JsonArray { Count: > 0 } array) array[_random.Next(array.Count)] = piece;
        else if (node is JsonObject empty) empty["x"] = piece;
        return root;
    }

    private static string Form(JsonNode? json) => json is not JsonObject fields ? json?.ToJsonString() ?? ""
        : string.Join('&', fields.Select(static f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value?.ToString() ?? "")}"));

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject inside => [inside, .. inside.SelectMany(static p => Nodes(p.Value))],
        JsonArray array => [array, .. array.SelectMany(Nodes)],
        _ => [],
    };
}
