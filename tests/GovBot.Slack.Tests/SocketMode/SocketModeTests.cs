using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Slack.Tests.SocketMode;

/// <summary>Slack over a socket.</summary>
public sealed class SocketModeTests
{
    private static readonly Dictionary<string, string?> OverSocket = new() { ["Slack:AppToken"] = StandInSlack.AppToken, ["Slack:SigningSecret"] = null };

    [Fact]
    public async Task An_event_is_acknowledged_and_answered_and_the_three_addresses_are_not_there()
    {
        await using var host = await EchoHost.StartAsync(OverSocket);
        var socket = await host.Slack.Sockets.NextAsync();

        var acknowledged = await host.Slack.Sockets.SendAsync(socket, "events_api", SlackSamples.Envelope(SlackSamples.Mention("hello")));

        Assert.False(acknowledged.TryGetProperty("payload", out _));
        Assert.Equal("Mention hello", (await host.Slack.NextAsync("chat.postMessage")).Text("text"));
        using var response = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("hello")));
        Assert.Equal(404, (int)response.StatusCode);
        Assert.Empty(host.Slack.Faults);
    }

    [Fact]
    public async Task Commands_and_options_are_answered_with_the_acknowledgement()
    {
        await using var host = await EchoHost.StartAsync(OverSocket);
        var socket = await host.Slack.Sockets.NextAsync();

        var command = await host.Slack.Sockets.SendAsync(socket, "slash_commands", SlackSamples.Command("hello"));
        var options = await host.Slack.Sockets.SendAsync(socket, "interactive", SlackSamples.Suggestion("typed"));

        Assert.Equal(("ephemeral", "hello"), (command.GetProperty("payload").GetProperty("response_type").GetString(), command.GetProperty("payload").GetProperty("text").GetString()));
        Assert.Equal("typed!", options.GetProperty("payload").GetProperty("options")[0].GetProperty("text").GetProperty("text").GetString());
    }

    [Fact]
    public async Task One_that_Slack_is_going_to_close_is_replaced_first_and_served_to_its_end()
    {
        await using var host = await EchoHost.StartAsync(OverSocket);
        var old = await host.Slack.Sockets.NextAsync();
        await StandInSockets.SendAsync(old, new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested" });
        var next = await host.Slack.Sockets.NextAsync();

        await host.Slack.Sockets.SendAsync(old, "events_api", SlackSamples.Envelope(SlackSamples.Mention("old")));
        await host.Slack.Sockets.SendAsync(next, "events_api", SlackSamples.Envelope(SlackSamples.Mention("next")));

        Assert.Equal(["Mention next", "Mention old"], new[] { (await host.Slack.NextAsync("chat.postMessage")).Text("text"), (await host.Slack.NextAsync("chat.postMessage")).Text("text") }.Order());
    }

    [Fact]
    public async Task One_that_breaks_is_opened_again_and_a_delivery_of_an_answered_event_is_acknowledged_only()
    {
        await using var host = await EchoHost.StartAsync(OverSocket);
        var envelope = SlackSamples.Envelope(SlackSamples.Mention("hello"));
        var first = await host.Slack.Sockets.NextAsync();
        await host.Slack.Sockets.SendAsync(first, "events_api", envelope.DeepClone());
        await host.Slack.NextAsync("chat.postMessage");
        first.Abort();
        var second = await host.Slack.Sockets.NextAsync();

        await host.Slack.Sockets.SendAsync(second, "events_api", envelope.DeepClone());
        await host.StopAsync();

        Assert.Single(host.Slack.Calls, static c => c.Method == "chat.postMessage");
    }

    [Fact]
    public async Task Where_none_is_to_be_had_it_is_tried_again_with_longer_waits_and_the_log_holds_no_token()
    {
        var slack = await StandInSlack.StartAsync();
        var tried = 0;
        slack.Error = _ => Interlocked.Increment(ref tried) < 4 ? "not_allowed_token_type" : null;
        await using var host = await EchoHost.StartAsync(OverSocket, slack: slack);

        await host.Slack.Sockets.NextAsync();

        Assert.Equal(4, tried);
        Assert.Equal(3, host.Logs.All.Count(static l => l.Contains("cannot be opened", StringComparison.Ordinal)));
        Assert.DoesNotContain(host.Logs.All, static l => l.Contains("xapp-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"envelope_id\":\"e1\",\"type\":\"events_api\",\"payload\":null}")]
    [InlineData("{\"envelope_id\":\"e2\",\"type\":\"slash_commands\",\"payload\":[5]}")]
    [InlineData("{\"envelope_id\":\"e3\",\"type\":\"interactive\"}")]
    [InlineData("{\"envelope_id\":\"e4\",\"type\":\"something_new\",\"payload\":{}}")]
    [InlineData("not json")]
    public async Task Messages_of_another_form_do_not_end_it(string message)
    {
        await using var host = await EchoHost.StartAsync(OverSocket);
        var socket = await host.Slack.Sockets.NextAsync();

        await socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, default);
        await host.Slack.Sockets.SendAsync(socket, "events_api", SlackSamples.Envelope(SlackSamples.Mention("hello")));

        Assert.Equal("Mention hello", (await host.Slack.NextAsync("chat.postMessage")).Text("text"));
        Assert.Equal(1, host.Slack.Sockets.Opened);
    }
}
