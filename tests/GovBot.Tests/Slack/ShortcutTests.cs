using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Tests.Slack;

/// <summary>Modals and the home.</summary>
[Collection(OneSlack.Name)]
public sealed class ShortcutTests(SlackServer server)
{
    [Theory]
    [InlineData("http")]
    [InlineData("socket")]
    public async Task The_clause_for_a_message_is_put_into_its_thread(string transport)
    {
        var (slack, ts) = (server.Transports[transport], SlackSamples.Ts());
        await slack.InteractionAsync(SlackSamples.MessageShortcut("<@U2> does anybody know which countries signed?", server.Slack.ResponseUrl(), ts));
        var opened = await server.Slack.NextAsync("views.open");
        Assert.Contains("We, world leaders representing", opened.Words, StringComparison.Ordinal);

        var metadata = opened.Body.GetProperty("view").GetProperty("private_metadata").GetString()!;
        await slack.InteractionAsync(SlackSamples.Used(Action(opened.Button("quote")!.Value), "modal", metadata));

        var posted = await server.Slack.NextAsync("chat.postMessage");
        Assert.Equal(("C1", ts), (posted.Text("channel"), posted.Text("thread_ts")));
        Assert.Contains("\"user_id\":\"U1\"", posted.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("It stands in the thread now.", (await server.Slack.NextAsync("views.update")).Words, StringComparison.Ordinal);
        Assert.Empty(server.Slack.Faults);
    }

    [Fact]
    public async Task Where_the_bot_is_no_member_the_clause_goes_by_the_address_that_came_with_the_shortcut()
    {
        var (slack, ts) = (server.Transports["http"], SlackSamples.Ts());
        server.Slack.Error = static call => call.Method == "chat.postMessage" ? "not_in_channel" : null;
        try
        {
            await slack.InteractionAsync(SlackSamples.MessageShortcut("who signed?", server.Slack.ResponseUrl(), ts));
            var opened = await server.Slack.NextAsync("views.open");
            await slack.InteractionAsync(SlackSamples.Used(Action(opened.Button("quote")!.Value), "modal", opened.Body.GetProperty("view").GetProperty("private_metadata").GetString()!));

            var posted = await server.Slack.NextAsync("response_url");

            Assert.Equal(("in_channel", ts), (posted.Text("response_type"), posted.Text("thread_ts")));
        }
        finally
        {
            server.Slack.Error = static _ => null;
        }
    }

    [Theory]
    [InlineData("http")]
    [InlineData("socket")]
    public async Task A_clause_is_looked_up_while_typing_and_shared_where_its_finder_chooses(string transport)
    {
        var slack = server.Transports[transport];
        await slack.InteractionAsync(SlackSamples.Shortcut("look_up_clause"));
        Assert.Contains("external_select", (await server.Slack.NextAsync("views.open")).Body.GetRawText(), StringComparison.Ordinal);

        var options = await slack.InteractionAsync(SlackSamples.Suggestion("sustainab"));
        Assert.Empty(BlockKitRules.Options(options));
        var first = options.GetProperty("options")[0].GetProperty("value").GetString()!;
        await slack.InteractionAsync(SlackSamples.Used(new JsonObject { ["type"] = "external_select", ["action_id"] = "pick", ["block_id"] = "pick", ["selected_option"] = new JsonObject { ["value"] = first } }, "modal"));
        Assert.Contains("conversations_select", (await server.Slack.NextAsync("views.update")).Body.GetRawText(), StringComparison.Ordinal);

        Assert.Equal(JsonValueKind.Undefined, (await slack.InteractionAsync(SlackSamples.Submission(first, server.Slack.ResponseUrl()))).ValueKind);
        var shared = await server.Slack.NextAsync("response_url");
        Assert.Equal("in_channel", shared.Text("response_type"));
        Assert.Contains("sustainab", shared.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Slack.Faults);
    }

    [Fact]
    public async Task Nothing_typed_yet_offers_the_table_of_contents_and_what_fits_nothing_offers_little()
    {
        var slack = server.Transports["http"];

        var contents = await slack.InteractionAsync(SlackSamples.Suggestion(""));
        var none = await slack.InteractionAsync(SlackSamples.Suggestion("zzzzzz qqqq"));

        Assert.Equal(11, contents.GetProperty("options").GetArrayLength());
        Assert.Equal(0, none.GetProperty("options").GetArrayLength());
    }

    [Theory]
    [InlineData("http")]
    [InlineData("socket")]
    public async Task The_home_has_the_contents_and_a_field_and_opens_modals(string transport)
    {
        var slack = server.Transports[transport];
        await slack.EventAsync(SlackSamples.Envelope(new JsonObject { ["type"] = "app_home_opened", ["user"] = "U1", ["channel"] = "D1", ["tab"] = "home", ["event_ts"] = "1732560000.000100" }));
        var home = await server.Slack.NextAsync("views.publish");
        Assert.Equal("U1", home.Text("user_id"));
        Assert.Equal(11, ApiCall.Buttons(home.Body).Count());

        await slack.InteractionAsync(SlackSamples.Used(Action(ApiCall.Buttons(home.Body).ElementAt(6)), "home"));
        Assert.Contains("Seoul Declaration, para. 6", (await server.Slack.NextAsync("views.open")).Words, StringComparison.Ordinal);

        await slack.InteractionAsync(SlackSamples.Used(new JsonObject { ["type"] = "plain_text_input", ["action_id"] = "ask", ["block_id"] = "x", ["value"] = "who signed it?" }, "home"));
        var answer = await server.Slack.NextAsync("views.open");
        Assert.Contains("Seoul Declaration, para. 1", answer.Words, StringComparison.Ordinal);

        await slack.InteractionAsync(SlackSamples.Used(Action(answer.Button("show")!.Value), "modal"));
        Assert.Contains("Seoul Declaration, ", (await server.Slack.NextAsync("views.update")).Words, StringComparison.Ordinal);
        Assert.Empty(server.Slack.Faults);
    }

    private static JsonObject Action((string Id, string Value) button) => new() { ["type"] = "button", ["action_id"] = button.Id, ["block_id"] = "b", ["value"] = button.Value };
}
