using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using GovBot.Slack;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Running;
using Xunit.Abstractions;

namespace GovBot.Tests.Slack;

/// <summary>
/// A bot that is killed again and again while Slack delivers every event four times: each event gets one reply. A reply that was
/// on its way when the process was killed is sent again with the same id, by which Slack knows it; the test also counts
/// without that, and there are at most as many as are sent at a time.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Deliveries = 4;
    private static readonly int Events = Full.Count(fast: 120, full: 1_000);

    [Fact]
    public async Task Each_event_gets_one_reply()
    {
        var folder = Directory.CreateTempSubdirectory("govbot-slack-");
        await using var slack = await StandInSlack.StartAsync();
        slack.Delay = TimeSpan.FromMilliseconds(20);
        var events = Enumerable.Range(0, Events).Select(static i => SlackSamples.Envelope(SlackSamples.Mention("para 6", channel: $"C{i}"))).ToList();

        for (var delivery = 0; delivery < Deliveries; delivery++)
        {
            await using var bot = await BotProcess.StartAsync(environment: SlackServer.Environment(slack, folder.FullName, isSocket: false));
            using var http = new HttpClient { BaseAddress = bot.Url };
            var isLast = delivery == Deliveries - 1;
            // Killed in the middle of its work, each time at another place; Slack has its acknowledgements by then, or not.
            await DeliverAsync(new SlackSender(http), events, delivery, isLast ? Events : Events * (delivery + 1) / Deliveries);
            if (!isLast)
                await bot.KillAsync();
            else
                Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(60)));
        }

        folder.Delete(recursive: true);
        var replies = slack.Calls.Where(static c => c.Method == "chat.postMessage").ToList();
        Assert.Equal(Enumerable.Range(0, Events).Select(static i => $"C{i}").Order(), replies.Select(static c => c.Text("channel")!).Distinct().Order());
        Assert.Equal(Events, replies.Select(static c => c.Text("client_msg_id")).Distinct().Count());
        output.WriteLine($"{replies.Count - Events} replies were sent twice, with the same id");
        Assert.InRange(replies.Count - Events, 0, (Deliveries - 1) * SlackClient.MostPosting);
        Assert.Empty(slack.Faults);
    }

    [Fact]
    public async Task What_was_acknowledged_is_answered_though_the_bot_is_killed_and_nothing_is_delivered_again()
    {
        var folder = Directory.CreateTempSubdirectory("govbot-slack-");
        await using var slack = await StandInSlack.StartAsync();
        slack.Delay = TimeSpan.FromMilliseconds(20);
        var events = Enumerable.Range(0, Events).Select(static i => SlackSamples.Envelope(SlackSamples.Mention("para 6", channel: $"C{i}"))).ToList();
        await using (var bot = await BotProcess.StartAsync(environment: SlackServer.Environment(slack, folder.FullName, isSocket: false)))
        {
            using var http = new HttpClient { BaseAddress = bot.Url };
            await DeliverAsync(new SlackSender(http), events, delivery: 0, Events);
            await bot.KillAsync();
        }

        var answered = slack.Calls.Count;
        await using (var bot = await BotProcess.StartAsync(environment: SlackServer.Environment(slack, folder.FullName, isSocket: false)))
            Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(60)));

        output.WriteLine($"{answered} of {Events} were answered when it was killed");
        Assert.Equal(Events, slack.Calls.Where(static c => c.Method == "chat.postMessage").Select(static c => c.Text("client_msg_id")).Distinct().Count());
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.FullName, "pending")));
        folder.Delete(recursive: true);
    }

    private async Task DeliverAsync(SlackSender sender, List<JsonObject> events, int delivery, int count)
    {
        var times = new ConcurrentBag<double>();
        await Parallel.ForEachAsync(events.Take(count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (envelope, _) =>
        {
            var (body, clock) = (envelope.DeepClone(), Stopwatch.StartNew());
            body["delivery"] = delivery;
            using var response = await sender.EventAsync(body);
            times.Add(clock.Elapsed.TotalMilliseconds);
            Assert.Equal(200, (int)response.StatusCode);
        });
        // Slack waits for three seconds. Not asserted: a busy machine would decide.
        var sorted = times.Order().ToList();
        output.WriteLine($"{count} acknowledgements, eight at a time, after a start: median {sorted[count / 2]:0.0} ms, p99 {sorted[count * 99 / 100]:0.0} ms, longest {sorted[^1]:0.0} ms");
    }
}
