using System.Text.Json;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>Which arguments the Web API's methods take ("Web API methods"), for those that the bot calls.</summary>
internal static class ApiRules
{
    private static readonly Dictionary<string, (string[] Needed, string[] Allowed)> Methods = new()
    {
        ["chat.postMessage"] = (["channel", "text", "blocks"], ["thread_ts", "client_msg_id", "unfurl_links", "unfurl_media", "mrkdwn"]),
        ["chat.postEphemeral"] = (["channel", "user", "text", "blocks"], ["thread_ts", "unfurl_links", "unfurl_media", "mrkdwn"]),
        ["chat.unfurl"] = (["unfurls"], ["channel", "ts", "unfurl_id", "source"]),
        ["views.open"] = (["trigger_id", "view"], []),
        ["views.update"] = (["view_id", "view"], []),
        ["views.publish"] = (["user_id", "view"], []),
        ["assistant.threads.setSuggestedPrompts"] = (["channel_id", "thread_ts", "prompts"], ["title"]),
        ["apps.connections.open"] = ([], []),
        ["response_url"] = ([], ["response_type", "replace_original", "delete_original", "thread_ts", "text", "blocks", "unfurl_links"]),
    };

    /// <summary>What is wrong with a call.</summary>
    public static IEnumerable<string> Check(ApiCall call)
    {
        if (!Methods.TryGetValue(call.Method, out var rules)) return ["unknown_method"];
        var names = call.Body.EnumerateObject().Select(static p => p.Name).ToList();
        return [
            .. rules.Needed.Except(names).Select(static n => $"no {n}"), .. names.Except([.. rules.Needed, .. rules.Allowed]).Select(static n => $"unknown {n}"),
            .. call.Body.EnumerateObject().Where(static p => p.Value.ValueKind == JsonValueKind.Null).Select(static p => $"null {p.Name}"), .. Parts(call),
        ];
    }

    private static IEnumerable<string> Parts(ApiCall call)
    {
        var body = call.Body;
        if (body.TryGetProperty("blocks", out var blocks)) foreach (var fault in BlockKitRules.Message(blocks)) yield return fault;
        if (body.TryGetProperty("view", out var view)) foreach (var fault in BlockKitRules.View(view)) yield return fault;
        if (body.TryGetProperty("text", out var text) && (text.GetString() is not { Length: > 0 and <= 4_000 } words || IsLive(words))) yield return "text is empty, long, or live";
        if (body.TryGetProperty("unfurls", out var unfurls))
            foreach (var fault in unfurls.EnumerateObject().SelectMany(static u => BlockKitRules.Message(u.Value.GetProperty("blocks")))) yield return fault;
        if (body.TryGetProperty("prompts", out var prompts) && prompts.GetArrayLength() is < 1 or > 4) yield return "one to four prompts";
        if (call.Method == "chat.unfurl" && !(body.TryGetProperty("unfurl_id", out _) && body.TryGetProperty("source", out _)) && !(body.TryGetProperty("channel", out _) && body.TryGetProperty("ts", out _))) yield return "names no links";
        if (body.TryGetProperty("thread_ts", out var thread) && !SlackId.IsTimestamp(thread.GetString())) yield return "no thread_ts";
    }

    // "Formatting text": what stands in angle brackets is a mention or a link.
    private static bool IsLive(string text) => text.Contains('<', StringComparison.Ordinal) || text.Contains('>', StringComparison.Ordinal);
}
