using System.Text.Json;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>A call that the stand-in was sent.</summary>
/// <param name="Method">The Web API method, or <c>response_url</c>.</param>
/// <param name="Address">For response URLs: which one.</param>
/// <param name="Body">What it was sent.</param>
internal sealed record ApiCall(string Method, string Address, JsonElement Body)
{
    /// <summary>A text of the body; null where there is none.</summary>
    public string? Text(string name) => Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>All words of the body's blocks.</summary>
    public string Words => string.Concat(Texts(Body.TryGetProperty("view", out var view) ? view : Body));

    /// <summary>The first button whose action begins so.</summary>
    public (string Id, string Value)? Button(string verb) => Buttons(Body).Where(b => b.Id == verb || b.Id.StartsWith(verb + "-", StringComparison.Ordinal)).Select(static b => ((string, string)?)b).FirstOrDefault();

    /// <summary>All buttons that carry something.</summary>
    public static IEnumerable<(string Id, string Value)> Buttons(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("action_id", out var id) && element.TryGetProperty("value", out var value) => [(id.GetString()!, value.GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => Buttons(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Buttons),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => p.Name == "text" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : Texts(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
