using System.Text.Json.Nodes;

namespace GovBot.Tests.Teams;

/// <summary>Broken variants of the invokes that Teams sends, always the same.</summary>
internal sealed class InvokeMutations(int seed)
{
    private const string State = """{"clause":"seoul-declaration/6","version":"VERSION","marks":[3211,10],"related":["seoul-declaration/1","seoul-declaration/title"],"nearest":true,"cite":true}""";

    private static readonly (string Name, string Value)[] Samples =
    [
        ("adaptiveCard/action", $$"""{"action":{"type":"Action.Execute","verb":"show","data":{{State}}},"trigger":"manual"}"""),
        ("composeExtension/query", """{"commandId":"findClause","parameters":[{"name":"query","value":"para 3-5"}],"queryOptions":{"skip":0,"count":25}}"""),
        ("composeExtension/query", """{"commandId":"findClause","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}"""),
        ("composeExtension/selectItem", State),
        ("composeExtension/fetchTask", """{"commandId":"clauseForMessage","commandContext":"message","messagePayload":{"id":"1","body":{"contentType":"html","content":"<p>who <b>signed</b>?</p>"}}}"""),
        ("composeExtension/submitAction", $$"""{"commandId":"clauseForMessage","commandContext":"message","data":{{State}}}"""),
        ("composeExtension/queryLink", """{"url":"SERVERd/seoul-declaration/6#6"}"""),
        ("composeExtension/anonymousQueryLink", """{"url":"SERVERd/seoul-declaration/6#6"}"""),
        ("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"},"replyToId":"1"}"""),
    ];

    private static readonly string[] Pieces =
    [
        "null", "true", "-1", "0", "1.5", "1e400", "2147483648", "99999999999999999999", "\"\"", "\"\\u0000\"", "\"🙂\"", "\"seoul-declaration/\"", "\"/\"", "\"seoul-declaration/title\"", "\"..\"",
        "[]", "{}", "[null]", "[[[[[[]]]]]]", "{\"\":{}}", "[1,2,3]", "[-5,5]", "[0,99999]", "\"javascript:alert(1)\"", "\"http://[::1\"", "\"<<<<<<\"", "\"&#x110000;\"", "\"{{DATE(x)}}\"",
    ];

    private readonly Random _random = new(seed);

    /// <summary>An invoke's name and value, with one to three of the value's parts replaced, removed or put elsewhere.</summary>
    public (string Name, JsonNode? Value) Next(string server, string version)
    {
        var (name, text) = Samples[_random.Next(Samples.Length)];
        var value = JsonNode.Parse(text.Replace("SERVER", server, StringComparison.Ordinal).Replace("VERSION", version, StringComparison.Ordinal));
        for (var changes = _random.Next(1, 4); changes > 0; changes--)
            value = Change(value);
        return (name, value);
    }

    private JsonNode? Change(JsonNode? root)
    {
        List<JsonNode> nodes = [.. Nodes(root)];
        if (nodes.Count == 0 || _random.Next(20) == 0)
            return JsonNode.Parse(Pieces[_random.Next(Pieces.Length)]);
        var node = nodes[_random.Next(nodes.Count)];
        var piece = JsonNode.Parse(Pieces[_random.Next(Pieces.Length)]);
        if (node is JsonObject { Count: > 0 } inside && inside.ElementAt(_random.Next(inside.Count)).Key is var key)
            _ = _random.Next(4) == 0 ? inside.Remove(key) : (inside[key] = piece) is null;
        else if (node is JsonArray { Count: > 0 } array)
            array[_random.Next(array.Count)] = piece;
        else if (node is JsonObject empty)
            empty["x"] = piece;
        return root;
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject inside => [inside, .. inside.SelectMany(static p => Nodes(p.Value))],
        JsonArray array => [array, .. array.SelectMany(Nodes)],
        _ => [],
    };
}
