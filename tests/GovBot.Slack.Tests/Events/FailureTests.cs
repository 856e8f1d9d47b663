using System.Net;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Slack.Tests.Events;

/// <summary>What people and logs are told when something fails, and what they are not.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_turn_that_fails_is_told_with_the_reference_of_its_log_line_and_says_nothing_of_the_message()
    {
        await using var host = await EchoHost.StartAsync();
        host.App.Before = static _ => throw new InvalidOperationException("broken");

        using var response = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("canary-text")));

        var reference = (await host.Slack.NextAsync("chat.postMessage")).Text("text")!.Split(' ')[1];
        Assert.Contains(host.Logs.All, line => line.Contains(reference, StringComparison.Ordinal) && line.Contains("broken", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.All, static line => line.Contains("canary-text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_workspace_that_is_not_served_is_told_so()
    {
        await using var host = await EchoHost.StartAsync(new() { ["Slack:AllowedTeams"] = "T8,T9" });

        using var @event = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("hello")));
        using var command = await host.Sender.CommandAsync("hello");
        using var interaction = await host.Sender.InteractionAsync(SlackSamples.Suggestion("x"));

        Assert.All(new[] { @event, command, interaction }, static r => Assert.Equal(HttpStatusCode.Forbidden, r.StatusCode));
        Assert.Empty(host.Slack.Calls);
    }

    [Fact]
    public async Task Neither_secrets_nor_words_are_in_any_log_line()
    {
        await using var host = await EchoHost.StartAsync();
        host.Slack.Error = static call => call.Method == "chat.postMessage" ? "channel_not_found" : null;
        using var sent = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("canary-text")));
        using var command = await host.Sender.CommandAsync("canary-text");
        await host.StopAsync();

        Assert.Contains(host.Logs.All, static line => line.Contains("chat.postMessage failed: channel_not_found", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.All, static line => new[] { "canary-text", "xoxb-", "xapp-", StandInSlack.SigningSecret }.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
    }
}
