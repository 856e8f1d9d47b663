using System.Net;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Running;

namespace GovBot.Tests.Slack;

/// <summary>A team that has Slack and nothing of Azure.</summary>
public sealed class SlackAloneTests
{
    [Fact]
    public async Task The_bot_starts_without_a_registration_and_serves_Slack_alone()
    {
        using var data = new DataCopy();
        await using var slack = await StandInSlack.StartAsync();
        var environment = SlackServer.Environment(slack, "data/slack", isSocket: false);
        environment["DOTNET_ENVIRONMENT"] = "Production";
        await using var bot = await BotProcess.StartAsync(environment: environment, folder: data.Root);
        using var http = new HttpClient { BaseAddress = bot.Url };

        using var sent = await new SlackSender(http).EventAsync(SlackSamples.Envelope(SlackSamples.Mention("para 6")));
        using var activity = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent("{}"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (sent.StatusCode, activity.StatusCode));
        Assert.Contains("We advocate for policy", (await slack.NextAsync("chat.postMessage")).Words, StringComparison.Ordinal);
        Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(10)));
        Assert.Contains("in Slack", bot.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Emulator", bot.Output, StringComparison.Ordinal);
        Assert.Single(await File.ReadAllLinesAsync(data.PathTo("data/slack/answered")));
    }

    [Fact]
    public async Task Where_no_secret_is_set_the_three_addresses_are_not_there()
    {
        await using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = bot.Url };

        foreach (var path in new[] { "/slack/events", "/slack/commands", "/slack/interactions" })
        {
            using var response = await http.PostAsync(new Uri(path, UriKind.Relative), new StringContent("{}"));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        Assert.DoesNotContain("Slack", bot.Output, StringComparison.Ordinal);
    }
}
