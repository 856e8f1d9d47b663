using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Slack.Tests.Events;

/// <summary>What becomes of what the Events API posts.</summary>
public sealed class EventTests
{
    [Fact]
    public async Task The_address_proves_itself_with_the_challenge_and_only_to_Slack()
    {
        await using var host = await EchoHost.StartAsync();
        var challenge = new JsonObject { ["type"] = "url_verification", ["token"] = "x", ["challenge"] = "3eZbrw1aB\"<" };

        using var answered = await host.Sender.EventAsync(challenge);
        using var refused = await new SlackSender(host.Client, "some other secret").EventAsync(challenge);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answered.StatusCode, answered.Content.Headers.ContentType?.MediaType));
        Assert.Equal("3eZbrw1aB\"<", (string?)JsonNode.Parse(await answered.Content.ReadAsStringAsync())!["challenge"]);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1732550000.000100")]
    public async Task A_mention_is_answered_in_the_thread_it_stands_in(string? thread)
    {
        await using var host = await EchoHost.StartAsync();

        using var response = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("hello", ts: "1732560000.000200", thread: thread)));

        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        var call = await host.Slack.NextAsync("chat.postMessage");
        Assert.Equal(("C1", thread ?? "1732560000.000200", "Mention hello"), (call.Text("channel"), call.Text("thread_ts"), call.Text("text")));
        Assert.Empty(host.Slack.Faults);
    }

    [Theory]
    [InlineData("""{"bot_id":"B1"}""")]
    [InlineData("""{"subtype":"bot_message"}""")]
    [InlineData("""{"subtype":"message_changed"}""")]
    [InlineData("""{"subtype":"message_deleted"}""")]
    [InlineData("""{"subtype":"channel_join"}""")]
    [InlineData("""{"edited":{"user":"U1","ts":"1.2"}}""")]
    [InlineData("""{"hidden":true}""")]
    [InlineData("""{"user":"UBOT"}""")]
    [InlineData("""{"type":"reaction_added","channel":{"id":"C1"}}""")]
    [InlineData("""{"type":"app_home_opened","tab":"messages"}""")]
    [InlineData("""{"channel_type":"channel","text":"<@UBOT> it comes as app_mention, too"}""")]
    public async Task Bots_edits_joins_and_its_own_messages_are_taken_in_silence(string more)
    {
        await using var host = await EchoHost.StartAsync();
        var message = SlackSamples.Direct("hello");
        foreach (var (name, value) in JsonNode.Parse(more)!.AsObject()) message[name] = value?.DeepClone();

        using var response = await host.Sender.EventAsync(SlackSamples.Envelope(message));
        await host.StopAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(host.Slack.Calls);
    }

    [Theory]
    [InlineData("message", "D1", "im", "Direct")]
    [InlineData("message", "C1", "channel", "Overheard")]
    [InlineData("message", "G1", "mpim", "Overheard")]
    public async Task A_message_tells_how_it_reached_the_bot(string type, string channel, string channelType, string expected)
    {
        await using var host = await EchoHost.StartAsync();
        var message = SlackSamples.Message(type, "hello", channel, null, null);
        message["channel_type"] = channelType;

        using var response = await host.Sender.EventAsync(SlackSamples.Envelope(message));

        Assert.Equal($"{expected} hello", (await host.Slack.NextAsync("chat.postMessage")).Text("text"));
    }

    [Fact]
    public async Task Slack_is_answered_before_the_work_is_done()
    {
        await using var host = await EchoHost.StartAsync();
        var gate = new TaskCompletionSource();
        host.App.Before = _ => gate.Task;

        using var response = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("hello")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(host.Slack.Calls);
        gate.SetResult();
        await host.Slack.NextAsync("chat.postMessage");
    }

    [Fact]
    public async Task What_is_said_in_a_thread_is_answered_in_its_order()
    {
        await using var host = await EchoHost.StartAsync();
        host.App.Before = static text => Task.Delay(text == "0" ? 300 : 0);
        for (var i = 0; i < 10; i++)
            using (await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention($"{i}", thread: "1732550000.000100")))) { }

        for (var i = 0; i < 10; i++) Assert.Equal($"Mention {i}", (await host.Slack.NextAsync("chat.postMessage")).Text("text"));
    }

    [Fact]
    public async Task Where_too_much_waits_Slack_is_asked_to_come_again_and_does()
    {
        await using var host = await EchoHost.StartAsync(new() { ["Slack:QueueCapacity"] = "1" });
        var gate = new TaskCompletionSource();
        host.App.Before = _ => gate.Task;
        using var first = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("one")));
        var (second, now) = (SlackSamples.Envelope(SlackSamples.Mention("two")), SlackSender.Now());
        Task<HttpResponseMessage> SecondAsync() => host.Sender.PostAsync("/slack/events", Encoding.UTF8.GetBytes(second.ToJsonString()), "application/json", now);

        using var refused = await SecondAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (refused.StatusCode, refused.Headers.RetryAfter?.ToString()));
        gate.SetResult();
        await host.Slack.NextAsync("chat.postMessage");
        await WaitUntilAsync(async () =>
        {
            // Within the second, so with the same signature.
            using var again = await SecondAsync();
            Assert.NotEqual(HttpStatusCode.Unauthorized, again.StatusCode);
            return again.StatusCode == HttpStatusCode.OK;
        });

        Assert.Equal("Mention two", (await host.Slack.NextAsync("chat.postMessage")).Text("text"));
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 200; i++)
        {
            if (await condition()) return;
            await Task.Delay(25);
        }

        Assert.Fail("It did not come so.");
    }
}
