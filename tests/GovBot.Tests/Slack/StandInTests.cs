using System.Diagnostics;
using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Running;

namespace GovBot.Tests.Slack;

/// <summary>The stand-in is one that Slack's own client takes for Slack.</summary>
public sealed class StandInTests
{
    [SkippableFact]
    public async Task Slacks_own_socket_client_connects_acknowledges_and_follows_a_refresh()
    {
        ClientRequirements.Demand(ClientRequirements.MissingNode() ?? ClientRequirements.MissingFile(Repository.PathTo("tests", "clients", "node_modules", "@slack", "socket-mode", "package.json")));
        await using var slack = await StandInSlack.StartAsync();
        slack.IsStrict = false; // It sends forms, which the bot does not.
        await using var client = ChildProcess.Start(new ProcessStartInfo("node", [Repository.PathTo("tests", "clients", "socket-client.cjs"), slack.ApiBaseUrl, StandInSlack.AppToken]));
        var first = await slack.Sockets.NextAsync();
        await client.WaitForLineAsync(static line => line == "connected", TimeSpan.FromSeconds(30));

        await slack.Sockets.SendAsync(first, "events_api", SlackSamples.Envelope(SlackSamples.Mention("one")));
        var command = await slack.Sockets.SendAsync(first, "slash_commands", SlackSamples.Command("two"));
        await StandInSockets.SendAsync(first, new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested" });
        await slack.Sockets.SendAsync(await slack.Sockets.NextAsync(), "events_api", SlackSamples.Envelope(SlackSamples.Mention("three")));

        Assert.Equal("two", command.GetProperty("payload").GetProperty("text").GetString());
        await client.WaitForLineAsync(static line => line.EndsWith("three", StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }
}
