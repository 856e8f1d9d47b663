using System.Collections.Concurrent;
using System.Globalization;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class OrderTests
{
    [Fact]
    public async Task One_conversations_replies_keep_their_order_through_faults()
    {
        await using var connector = await StubConnector.StartAsync();
        var faults = new ConcurrentDictionary<string, int>();
        var taken = new ConcurrentQueue<SentReply>();
        connector.Script = (context, reply) =>
        {
            // Up to three faults before a reply is taken, different for neighbours.
            var attempt = faults.AddOrUpdate(reply.Target + reply.Text, 1, (_, count) => count + 1);
            if (attempt > int.Parse(reply.Text!, CultureInfo.InvariantCulture) * 7 % 4)
            {
                taken.Enqueue(reply);
                return Task.FromResult(false);
            }

            context.Response.StatusCode = 429;
            return Task.FromResult(true);
        };
        await using var host = await BotHost.StartAsync(new TestBot());
        for (var i = 0; i < 25; i++)
            for (var c = 0; c < 4; c++)
                (await host.PostAsync(Json.Message(connector.Url, $"{i:00}", $"m{i}", $"c{c}"))).Dispose();
        await host.IdleAsync();

        Assert.Equal(100, taken.Count);
        foreach (var conversation in taken.GroupBy(reply => reply.Target.Split('/')[3]))
            Assert.Equal(Enumerable.Range(0, 25).Select(i => $"{i:00}"), conversation.Select(reply => reply.Text!));
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
}
