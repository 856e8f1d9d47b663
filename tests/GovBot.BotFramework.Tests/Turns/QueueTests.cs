using System.Net;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class QueueTests
{
    [Theory]
    [InlineData("BotFramework:QueueCapacity", "c1", "c2")]
    [InlineData("BotFramework:ConversationQueueCapacity", "c1", "c1")]
    public async Task When_the_queue_is_full_the_channel_is_told_to_come_back_and_then_served(string key, string first, string second)
    {
        var release = new TaskCompletionSource();
        var bot = new TestBot
        {
            Turn = async (activity, _) =>
            {
                await release.Task;
                return [new Activity { Text = activity.Id }];
            },
        };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot, new(BotHost.Anonymous) { [key] = "1" });

        using var accepted = await host.PostAsync(Json.Message(connector.Url, id: "m1", conversation: first));
        using var refused = await host.PostAsync(Json.Message(connector.Url, id: "m2", conversation: second));
        release.SetResult();
        await host.IdleAsync();
        using var again = await host.PostAsync(Json.Message(connector.Url, id: "m2", conversation: second));
        await host.IdleAsync();

        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("5", refused.Headers.RetryAfter?.ToString());
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal(["m1", "m2"], connector.Replies.Select(reply => reply.Text));
    }

    [Fact]
    public async Task A_stopping_host_finishes_what_it_acknowledged()
    {
        var bot = new TestBot
        {
            Turn = async (activity, _) =>
            {
                await Task.Delay(50, CancellationToken.None);
                return [new Activity { Text = activity.Text }];
            },
        };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot);
        for (var i = 0; i < 20; i++) (await host.PostAsync(Json.Message(connector.Url, id: $"m{i}", conversation: $"c{i % 4}"))).Dispose();
        await host.StopAsync();
        Assert.Equal(20, connector.Replies.Count);
    }

    [Fact]
    public async Task A_turn_that_never_ends_does_not_keep_the_host_from_stopping()
    {
        var bot = new TestBot
        {
            Turn = async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return [];
            },
        };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot, new(BotHost.Anonymous) { ["BotFramework:DrainTime"] = "00:00:00.2" });
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await host.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Contains(host.Logs.All, line => line.Contains("Stopped with 1 turns unfinished", StringComparison.Ordinal));
    }
}
