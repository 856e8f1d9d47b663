using System.Text;
using System.Text.Json.Nodes;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>Broken variants of what Slack sends, always the same.</summary>
/// <param name="seed">Which.</param>
/// <param name="responseUrl">Gives response URLs.</param>
internal sealed class JsonMutations(int seed, Func<string> responseUrl)
{
    private static readonly string[] Pieces =
    [
        "null", "true", "-1", "0", "1.5", "1e400", "99999999999999999999", "\"\"", "\"\\u0000\"", "\"🙂\"", "\"<!channel>\"", "\"\\u2028\"", "\"T1\"", "\"1.2\"", "[]", "{}", "[null]", "[[[[[[]]]]]]",
        "{\"\":{}}", "[1,2,3]", "{\"id\":null}", "{\"id\":\"C1\"}", "\"javascript:alert(1)\"", "\"http://[::1\"", "\"message\"", "\"app_mention\"", "\"block_actions\"", "\"view_submission\"", "{\"type\":\"message\"}",
    ];

    private const string Value = """{"clause":"seoul-declaration/6","version":"x","marks":[3211,10],"related":["seoul-declaration/1"],"nearest":true}""";

    private readonly Random _random = new(seed);

    /// <summary>An address and a body for it, with one to three of its parts replaced, removed or put elsewhere, or a byte changed.</summary>
    public (string Path, byte[] Body) Next()
    {
        var samples = Samples();
        var sample = samples[_random.Next(samples.Length)];
        JsonNode? json = sample.DeepClone();
        for (var changes = _random.Next(1, 4); changes > 0; changes--) json = Change(json);
        var text = json?.ToJsonString() ?? "null";
        var isEvent = sample.ContainsKey("event") || sample.ContainsKey("challenge");
        var isCommand = sample.ContainsKey("command");
        var bytes = Encoding.UTF8.GetBytes(isEvent ? text : isCommand ? Form(json) : "payload=" + Uri.EscapeDataString(text));
        if (_random.Next(5) == 0 && bytes.Length > 0) bytes[_random.Next(bytes.Length)] ^= (byte)_random.Next(1, 256);
        return (isEvent ? "/slack/events" : isCommand ? "/slack/commands" : "/slack/interactions", bytes);
    }

    private JsonObject[] Samples() =>
    [
        SlackSamples.Envelope(SlackSamples.Mention("hello")), SlackSamples.Envelope(SlackSamples.Direct("hello", thread: "1.2")), new JsonObject { ["type"] = "url_verification", ["challenge"] = "x" },
        SlackSamples.Envelope(new JsonObject { ["type"] = "link_shared", ["channel"] = "C1", ["message_ts"] = "1.2", ["links"] = new JsonArray(new JsonObject { ["url"] = "https://x.example" }) }),
        SlackSamples.Command("who signed?"), SlackSamples.Pressed(("say-0", "Next: para. 7"), responseUrl(), isEphemeral: true), SlackSamples.Pressed(("show-0", Value), responseUrl(), isEphemeral: false),
        SlackSamples.Pressed(("share", Value), responseUrl(), isEphemeral: true), SlackSamples.Pressed(("all", Value), responseUrl(), isEphemeral: true), SlackSamples.Suggestion("sustainab"),
        SlackSamples.Submission("seoul-declaration/6", responseUrl()), SlackSamples.MessageShortcut("who signed?", responseUrl(), "1.2"), SlackSamples.Shortcut("look_up_clause"),
        Used("pick", "seoul-declaration/6"), Used("ask", "who signed?"), Used("quote-0", Value), Used("show-0", Value),
        SlackSamples.Envelope(new JsonObject { ["type"] = "app_home_opened", ["user"] = "U1", ["tab"] = "home" }),
        SlackSamples.Envelope(new JsonObject { ["type"] = "assistant_thread_started", ["assistant_thread"] = new JsonObject { ["channel_id"] = "D1", ["thread_ts"] = "1.2" } }),
    ];

    private JsonObject Used(string action, string value) => SlackSamples.Used(
        new JsonObject { ["type"] = "button", ["action_id"] = action, ["value"] = value }, "modal", $$"""{"Channel":"C1","Thread":"1.2","ResponseUrl":"{{responseUrl()}}"}""");

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
