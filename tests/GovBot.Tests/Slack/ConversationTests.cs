using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Tests.Slack;

/// <summary>Talking to the bot in Slack, over HTTP and over a socket.</summary>
[Collection(OneSlack.Name)]
public sealed class ConversationTests(SlackServer server)
{
    [Theory]
    [InlineData("http")]
    [InlineData("socket")]
    public async Task A_mention_is_answered_in_its_thread_and_so_is_what_goes_on_from_it(string transport)
    {
        var (slack, ts) = (server.Transports[transport], SlackSamples.Ts());
        await slack.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("which countries signed?", ts: ts)));
        var answer = await server.Slack.NextAsync("chat.postMessage");
        Assert.Equal(("C1", ts), (answer.Text("channel"), answer.Text("thread_ts")));
        Assert.Contains("We, world leaders representing Australia, Canada", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Seoul Declaration, para. 1", answer.Words, StringComparison.Ordinal);

        await slack.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("next", thread: ts)));

        Assert.Contains("Seoul Declaration, para. 2", (await server.Slack.NextAsync("chat.postMessage")).Words, StringComparison.Ordinal);
        Assert.Empty(server.Slack.Faults);
    }

    [Fact]
    public async Task A_direct_conversation_goes_on_in_its_thread_and_beside_it()
    {
        var (slack, channel) = (server.Transports["http"], $"D{SlackSamples.Next()}");
        await slack.EventAsync(SlackSamples.Envelope(SlackSamples.Direct("para 3", channel)));
        Assert.Contains("Seoul Declaration, para. 3", (await server.Slack.NextAsync("chat.postMessage")).Words, StringComparison.Ordinal);

        await slack.EventAsync(SlackSamples.Envelope(SlackSamples.Direct("next", channel)));

        Assert.Contains("Seoul Declaration, para. 4", (await server.Slack.NextAsync("chat.postMessage")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_say_among_themselves_is_left_unless_it_goes_on_from_an_answer()
    {
        var (slack, ts) = (server.Transports["http"], SlackSamples.Ts());
        await slack.EventAsync(SlackSamples.Envelope(Overheard("para 6", thread: SlackSamples.Ts())));
        await slack.EventAsync(SlackSamples.Envelope(Overheard("para 6", thread: null)));
        await slack.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("para 7", ts: ts)));
        Assert.Contains("Seoul Declaration, para. 7", (await server.Slack.NextAsync("chat.postMessage")).Words, StringComparison.Ordinal);

        await slack.EventAsync(SlackSamples.Envelope(Overheard("previous", thread: ts)));

        var next = await server.Slack.NextAsync("chat.postMessage");
        Assert.Equal(ts, next.Text("thread_ts"));
        Assert.Contains("Seoul Declaration, para. 6", next.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_answer_that_all_see_is_answered_below_it()
    {
        var (slack, ts) = (server.Transports["http"], SlackSamples.Ts());
        await slack.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("para 6", ts: ts)));
        var answer = await server.Slack.NextAsync("chat.postMessage");
        var next = ApiCall.Buttons(answer.Body).Single(static b => b.Value == "Next: para. 7");

        await slack.InteractionAsync(SlackSamples.Pressed(next, server.Slack.ResponseUrl(), isEphemeral: false, thread: ts));

        var below = await server.Slack.NextAsync("chat.postMessage");
        Assert.Equal(("C1", ts), (below.Text("channel"), below.Text("thread_ts")));
        Assert.Contains("Seoul Declaration, para. 7", below.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("socket")]
    public async Task A_link_to_a_paragraph_shows_the_paragraph_and_one_to_elsewhere_nothing(string transport)
    {
        var shared = new JsonObject
        {
            ["type"] = "link_shared", ["channel"] = "C1", ["user"] = "U1", ["message_ts"] = "1732560000.000100", ["unfurl_id"] = "C1.1.abc", ["source"] = "conversations_history", ["event_ts"] = "1732560000.000100",
            ["links"] = new JsonArray(Link("https://evil.example/d/seoul-declaration/6"), Link(SlackServer.PublicUrl + "/d/seoul-declaration/6#6"), Link(SlackServer.PublicUrl + "/d/nothing/6")),
        };
        await server.Transports[transport].EventAsync(SlackSamples.Envelope(shared));

        var unfurl = await server.Slack.NextAsync("chat.unfurl");

        Assert.Equal(("C1.1.abc", "conversations_history"), (unfurl.Text("unfurl_id"), unfurl.Text("source")));
        Assert.Equal(SlackServer.PublicUrl + "/d/seoul-declaration/6#6", Assert.Single(unfurl.Body.GetProperty("unfurls").EnumerateObject()).Name);
        Assert.Contains("We advocate for policy and governance frameworks", unfurl.Words, StringComparison.Ordinal);
        Assert.Empty(server.Slack.Faults);
    }

    [Fact]
    public async Task An_assistants_thread_begins_with_things_to_say()
    {
        await server.Transports["http"].EventAsync(SlackSamples.Envelope(new JsonObject { ["type"] = "assistant_thread_started", ["assistant_thread"] = new JsonObject { ["user_id"] = "U1", ["context"] = new JsonObject(), ["channel_id"] = "D1", ["thread_ts"] = "1729999327.187299" }, ["event_ts"] = "1715873754.429808" }));

        var prompts = await server.Slack.NextAsync("assistant.threads.setSuggestedPrompts");

        Assert.Equal(("D1", "1729999327.187299"), (prompts.Text("channel_id"), prompts.Text("thread_ts")));
        Assert.Contains(prompts.Body.GetProperty("prompts").EnumerateArray(), static p => p.GetProperty("message").GetString() == "para 6");
    }

    private static JsonObject Link(string url) => new() { ["domain"] = "govbot.example.org", ["url"] = url };

    private static JsonObject Overheard(string text, string? thread)
    {
        var message = SlackSamples.Message("message", text, "C1", null, thread);
        message["channel_type"] = "channel";
        return message;
    }
}
