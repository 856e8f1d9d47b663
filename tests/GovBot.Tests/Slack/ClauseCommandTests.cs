using System.Text.Json;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Tests.Slack;

/// <summary><c>/clause</c>: seen by who asked until it is shared.</summary>
[Collection(OneSlack.Name)]
public sealed class ClauseCommandTests(SlackServer server)
{
    [Theory]
    [InlineData("http")]
    [InlineData("socket")]
    public async Task A_preview_is_turned_over_in_place_and_shared_with_who_shared_it(string transport)
    {
        var slack = server.Transports[transport];
        var preview = Call(await slack.CommandAsync("which countries signed?"));
        Assert.Equal("ephemeral", preview.Text("response_type"));
        Assert.Contains("Seoul Declaration, para. 1", preview.Words, StringComparison.Ordinal);

        await slack.InteractionAsync(SlackSamples.Pressed(Titled(preview, "Next: para. 2"), server.Slack.ResponseUrl(), isEphemeral: true));
        var turned = await server.Slack.NextAsync("response_url");
        Assert.Equal(("ephemeral", true), (turned.Text("response_type"), turned.Body.GetProperty("replace_original").GetBoolean()));
        Assert.Contains("Seoul Declaration, para. 2", turned.Words, StringComparison.Ordinal);

        await slack.InteractionAsync(SlackSamples.Pressed(turned.Button("share")!.Value, server.Slack.ResponseUrl(), isEphemeral: true));
        var (shared, gone) = (await server.Slack.NextAsync("response_url"), await server.Slack.NextAsync("response_url"));
        Assert.Equal(("in_channel", false), (shared.Text("response_type"), shared.Body.GetProperty("replace_original").GetBoolean()));
        Assert.Contains("\"type\":\"user\",\"user_id\":\"U1\"", shared.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Seoul Declaration, para. 2", shared.Words, StringComparison.Ordinal);
        Assert.True(gone.Body.GetProperty("delete_original").GetBoolean());
        Assert.Empty(server.Slack.Faults);
    }

    [Fact]
    public async Task The_answering_sentence_is_bold_also_after_turning_over_and_back()
    {
        var slack = server.Transports["http"];
        var preview = Call(await slack.CommandAsync("what does it say on sustainability?"));
        await slack.InteractionAsync(SlackSamples.Pressed(Titled(preview, "Next: para. 7"), server.Slack.ResponseUrl(), isEphemeral: true));
        var turned = await server.Slack.NextAsync("response_url");
        await slack.InteractionAsync(SlackSamples.Pressed(Titled(turned, "Previous: para. 6"), server.Slack.ResponseUrl(), isEphemeral: true));

        var back = await server.Slack.NextAsync("response_url");

        Assert.Equal(Quote(preview), Quote(back));
        Assert.Contains("\"bold\":true", Quote(back), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Who signed it?")]
    [InlineData("help", "Who signed it?")]
    [InlineData("6", "We advocate for policy and governance frameworks")]
    [InlineData("3-5", "Share para. 4")]
    [InlineData("12", "There is no paragraph 12")]
    [InlineData("where is the OECD mentioned?", "is mentioned twice")]
    [InlineData("does it ban honey?", "not answered here")]
    [InlineData("&lt;!channel&gt; honey", "\"honey\"")]
    public async Task Whatever_is_asked_is_answered(string text, string expected)
    {
        var answer = Call(await server.Transports["http"].CommandAsync(text));

        Assert.Contains(expected, answer.Words, StringComparison.Ordinal);
        Assert.Empty(ApiRules.Check(answer));
    }

    [Fact]
    public async Task What_only_comes_near_says_so_wherever_it_is_shared()
    {
        var slack = server.Transports["http"];
        var answer = Call(await slack.CommandAsync("what does it say about honey and privacy of bees?"));
        await slack.InteractionAsync(SlackSamples.Pressed(answer.Button("share")!.Value, server.Slack.ResponseUrl(), isEphemeral: true));

        var shared = await server.Slack.NextAsync("response_url");
        await server.Slack.NextAsync("response_url");

        Assert.Contains("Closest paragraph, not an answer.", shared.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", """{"clause":"seoul-declaration/99","version":"x"}""")]
    [InlineData("share", "nonsense")]
    [InlineData("all", "{}")]
    public async Task A_button_whose_clause_is_gone_says_so(string verb, string value)
    {
        await server.Transports["http"].InteractionAsync(SlackSamples.Pressed((verb, value), server.Slack.ResponseUrl(), isEphemeral: true));

        Assert.Contains("no longer here", (await server.Slack.NextAsync("response_url")).Words, StringComparison.Ordinal);
    }

    private static ApiCall Call(JsonElement body) => new("response_url", "", body);

    private static (string, string) Titled(ApiCall call, string title) => Titled(call.Body, title).Single();

    private static IEnumerable<(string Id, string Value)> Titled(JsonElement element, string title) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("value", out var value) && element.GetProperty("text").GetProperty("text").GetString() == title => [(element.GetProperty("action_id").GetString()!, value.GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Titled(p.Value, title)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Titled(e, title)),
        _ => [],
    };

    private static string Quote(ApiCall call) => call.Body.GetProperty("blocks").EnumerateArray().First(static b => b.GetRawText().Contains("rich_text_quote", StringComparison.Ordinal)).GetRawText();
}
