using System.Net;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class OrderTests
{
    [Fact]
    public async Task One_conversations_replies_keep_their_order_through_faults()
    {
        await using var connector = await StubConnector.StartAsync();
        var random = new Random(1);
        connector.Script = (context, _) =>
        {
            lock (random)
            {
                if (random.Next(3) > 0) return Task.FromResult(false);
                context.Response.StatusCode = random.Next(2) == 0 ? 429 : 503;
                return Task.FromResult(true);
            }
        };
        await using var host = await BotHost.StartAsync(new TestBot());
        for (var i = 0; i < 25; i++)
            for (var c = 0; c < 4; c++)
                (await host.PostAsync(Json.Message(connector.Url, $"{i:00}", $"m{i}", $"c{c}"))).Dispose();
        await host.IdleAsync();

        foreach (var conversation in connector.Replies.GroupBy(reply => reply.Target.Split('/')[3]))
            Assert.Equal(
                Enumerable.Range(0, 25).Select(i => $"{i:00}"),
                conversation.Select(reply => reply.Text!).Distinct());
    }

    [Fact]
    public async Task Replies_of_one_turn_are_sent_one_after_the_other()
    {
        var bot = new TestBot { Turn = (_, _) => new([new() { Type = "typing" }, new() { Text = "1" }, new() { Text = "2" }]) };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot);
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        var replies = await connector.WaitAsync(3);
        Assert.Equal([null, "1", "2"], replies.Select(reply => reply.Text));
    }

    [Fact]
    public async Task A_slow_conversation_does_not_hold_up_another()
    {
        var release = new TaskCompletionSource();
        var bot = new TestBot
        {
            Turn = async (activity, _) =>
            {
                if (activity.Conversation!.Id == "slow") await release.Task;
                return [new Activity { Text = activity.Conversation.Id }];
            },
        };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot);
        (await host.PostAsync(Json.Message(connector.Url, conversation: "slow"))).Dispose();
        (await host.PostAsync(Json.Message(connector.Url, conversation: "quick"))).Dispose();

        Assert.Equal("quick", (await connector.WaitAsync())[0].Text);
        release.SetResult();
        Assert.Equal("slow", (await connector.WaitAsync())[1].Text);
    }

    [Fact]
    public async Task A_redelivery_is_acknowledged_and_not_answered_again()
    {
        await using var connector = await StubConnector.StartAsync();
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot);
        for (var i = 0; i < 4; i++)
        {
            using var response = await host.PostAsync(Json.Message(connector.Url));
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        }

        (await host.PostAsync(Json.Message(connector.Url, conversation: "another"))).Dispose();
        await host.IdleAsync();
        Assert.Equal(2, bot.Received.Count);
    }

    [Fact]
    public async Task Activities_without_an_id_are_all_new()
    {
        await using var connector = await StubConnector.StartAsync();
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot);
        for (var i = 0; i < 3; i++) (await host.PostAsync(Json.Message(connector.Url, id: null))).Dispose();
        await host.IdleAsync();
        Assert.Equal(3, bot.Received.Count);
    }

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
