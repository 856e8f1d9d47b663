using System.Text.Json;
using GovBot.Channels.Slack.Drawing;
using GovBot.Slack;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Tests.Slack;

/// <summary>What must be so of everything that is drawn for Slack.</summary>
internal static class SlackChecks
{
    /// <summary>A message keeps to Slack's rules and limits.</summary>
    public static void Check(SlackMessage message)
    {
        var json = SlackDrawings.Json(message);
        Assert.Empty(ApiRules.Check(new ApiCall("chat.postMessage", "", json)));
        Assert.InRange(SlackSize.Of(message.Blocks) + message.Text.Length, 1, MessageLimits.MostCharacters);
    }

    /// <summary>So does a view.</summary>
    public static void CheckView(SlackView view) => Assert.Empty(BlockKitRules.View(SlackDrawings.Json(view)));

    /// <summary>The links below quotes.</summary>
    public static IEnumerable<string> LinksIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueEquals("mrkdwn") => [element.GetProperty("text").GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => LinksIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(LinksIn),
        _ => [],
    };

    /// <summary>The words of each quote.</summary>
    public static IEnumerable<string> QuotesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueEquals("rich_text_quote") => [string.Concat(element.GetProperty("elements").EnumerateArray().Select(static e => e.GetProperty("text").GetString()))],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => QuotesIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(QuotesIn),
        _ => [],
    };
}
