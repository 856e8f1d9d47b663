using System.Net;

namespace GovBot.BotFramework.Tests.Turns;

/// <summary>What was acknowledged is answered, by the next process where the first one did not come to it.</summary>
public sealed class ReplayTests : JournalTests
{
    [Fact]
    public async Task What_was_acknowledged_and_not_answered_is_answered_after_the_next_start_and_nothing_stays_on_the_disk()
    {
        await using (var host = await StartAsync(Stuck()))
        {
            using var response = await PostAsync(host, Message());
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            var file = Assert.Single(Files);
            Assert.DoesNotContain("hello", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            await host.StopAsync();
        }

        Assert.Empty(Connector.Replies);
        await File.WriteAllTextAsync(Path.Combine(Pending, "0000000000000000001"), "{\"type\":");
        await using var next = await StartAsync();
        Assert.Equal(("hello", "Bearer token-1"), ((await Connector.WaitAsync())[0].Text, Connector.Replies[0].Authorization));
        await FinishAsync(next);
        Assert.Single(Connector.Replies);
        Assert.Empty(Files);
        Assert.Contains(next.Logs.All, static l => l.Contains("1 turns that were acknowledged before this start are answered now; 1 are not", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_is_written_down_before_it_is_acknowledged_and_forgotten_when_it_is_answered()
    {
        await using var host = await StartAsync();
        Connector.Script = (_, _) =>
        {
            Assert.Single(Files);
            return Task.FromResult(false);
        };
        for (var i = 0; i < 10; i++)
        {
            using var response = await PostAsync(host, Message(id: $"m{i}"));
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            Assert.Equal(201, await StatusAsync(i + 1));
            await host.IdleAsync();
            Assert.Empty(Files);
        }

        async Task<int> StatusAsync(int count) => (await Connector.WaitAsync()).Count == count ? 201 : 0;
    }

    [Fact]
    public async Task A_redelivery_of_what_is_answered_after_the_start_is_not_answered_again()
    {
        Leave(StubCloud.Secret, Message());
        var release = new TaskCompletionSource();
        await using var host = await StartAsync(new TestBot
        {
            Turn = async (activity, _) =>
            {
                await release.Task;
                return [new Activity { Text = activity.Text }];
            },
        });

        using var during = await PostAsync(host, Message());
        release.SetResult();
        await host.IdleAsync();
        using var after = await PostAsync(host, Message());
        await FinishAsync(host);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (during.StatusCode, after.StatusCode));
        Assert.Single(Connector.Replies);
        Assert.Empty(Files);
    }

    [Fact]
    public async Task Each_conversation_keeps_its_order_and_more_than_the_queue_takes_is_not_lost()
    {
        Leave(StubCloud.Secret, Enumerable.Range(0, 90).Select(i => Message($"{i:00}", $"m{i}", $"c{i % 3}")));

        await using var host = await StartAsync(null, ("BotFramework:QueueCapacity", "2"), ("BotFramework:ConversationQueueCapacity", "1"));
        using var refused = await PostAsync(host, Message("new", "new", "c0"));
        await FinishAsync(host);

        Assert.Equal(90, Connector.Replies.Count(static r => r.Text != "new"));
        foreach (var conversation in Connector.Replies.Where(static r => r.Text != "new").GroupBy(static r => r.Target.Split('/')[3]))
            Assert.Equal(conversation.Select(static r => r.Text).Order(), conversation.Select(static r => r.Text));
        Assert.Empty(Files);
    }

    [Fact]
    public async Task The_whole_activity_comes_back_however_deep_it_is()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 30)) + "\"é 🙂\"" + new string('}', 30);
        var activity = Json.With(Message(), ("channelData", System.Text.Json.Nodes.JsonNode.Parse(deep)), ("entities", System.Text.Json.Nodes.JsonNode.Parse("""[{"type":"mention","n":1.50}]""")));
        var first = Stuck();
        await using (var host = await StartAsync(first))
        {
            using var response = await PostAsync(host, activity);
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            await host.StopAsync();
        }

        var second = new TestBot();
        await using var next = await StartAsync(second);
        await FinishAsync(next);
        Assert.Equal(Text(first), Text(second));

        static string Text(TestBot bot) => System.Text.Encoding.UTF8.GetString(ActivityBody.Of(Assert.Single(bot.Received)).Span);
    }

    [Theory]
    [InlineData(503, 1)]
    [InlineData(429, 1)]
    [InlineData(403, 0)]
    [InlineData(404, 0)]
    public async Task What_the_channel_could_not_take_for_now_is_tried_at_the_next_start_and_what_it_never_takes_is_not(int status, int kept)
    {
        Connector.Script = (context, _) =>
        {
            context.Response.StatusCode = status;
            return Task.FromResult(true);
        };
        await using (var host = await StartAsync())
        {
            using var response = await PostAsync(host, Message());
            await FinishAsync(host);
        }

        Assert.Equal(kept, Files.Count);
        Connector.Script = null;
        var before = Connector.Replies.Count;
        await using var next = await StartAsync();
        await FinishAsync(next);
        Assert.Equal(kept, Connector.Replies.Count - before);
        Assert.Empty(Files);
    }

    [Fact]
    public async Task A_bot_that_fails_apologises_once()
    {
        await using (var host = await StartAsync(new TestBot { Turn = static (_, _) => throw new InvalidOperationException() }))
        {
            using var response = await PostAsync(host, Message());
            await FinishAsync(host);
        }

        Assert.Single(Connector.Replies);
        Assert.Empty(Files);
    }
}
