using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GovBot.Hosting;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Slack.Tests.Events;

/// <summary>An event is answered once, however often Slack delivers it.</summary>
public sealed class RedeliveryTests
{
    [Fact]
    public async Task Deliveries_at_once_and_later_and_after_a_restart_get_one_reply()
    {
        var folder = Directory.CreateTempSubdirectory("govbot-slack-");
        await using var slack = await StandInSlack.StartAsync();
        var events = Enumerable.Range(0, 50).Select(static i => SlackSamples.Envelope(SlackSamples.Mention($"{i}", channel: $"C{i}"))).ToList();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await using var host = await EchoHost.StartAsync(journal: folder.FullName, slack: slack);
            await Parallel.ForEachAsync(events.Concat(events), async (envelope, _) =>
            {
                // Each delivery is signed anew, and tells that it is one more.
                var delivery = envelope.DeepClone();
                delivery["delivery"] = SlackSamples.Next();
                using var response = await host.Sender.EventAsync(delivery);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            });
            await host.StopAsync();
        }

        Assert.Equal(Enumerable.Range(0, 50).Select(static i => $"Mention {i}").Order(), slack.Calls.Select(static c => c.Text("text")!).Order());
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_could_not_be_posted_for_now_is_answered_when_it_is_delivered_again()
    {
        await using var host = await EchoHost.StartAsync(new() { ["Slack:RetryDelay"] = "00:00:00.001" });
        host.Slack.Status = static _ => 503;
        var envelope = SlackSamples.Envelope(SlackSamples.Mention("hello"));
        using var first = await host.Sender.EventAsync(envelope);
        for (var i = 0; i < 400 && !host.Logs.All.Any(static l => l.Contains("did not take", StringComparison.Ordinal)); i++) await Task.Delay(25);
        host.Slack.Status = static _ => 200;

        var again = envelope.DeepClone();
        again["delivery"] = 2;
        using var second = await host.Sender.EventAsync(again);

        Assert.Equal("Mention hello", (await host.Slack.NextAsync("chat.postMessage")).Text("text"));
    }

    [Fact]
    public async Task What_was_acknowledged_and_not_answered_is_answered_after_the_next_start_and_nothing_stays_on_the_disk()
    {
        var folder = Directory.CreateTempSubdirectory("govbot-slack-");
        var pending = Path.Combine(folder.FullName, "pending");
        await using var slack = await StandInSlack.StartAsync();
        await using (var host = await EchoHost.StartAsync(new() { ["Slack:DrainTime"] = "00:00:00.050" }, folder.FullName, slack))
        {
            host.App.Before = static _ => Task.Delay(Timeout.Infinite);
            using var response = await host.Sender.EventAsync(SlackSamples.Envelope(SlackSamples.Mention("hello")));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("hello", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(pending))), StringComparison.Ordinal);
            await host.StopAsync();
        }

        File.WriteAllText(Path.Combine(pending, "EvHalf"), "{\"type\":");
        await using var next = await EchoHost.StartAsync(journal: folder.FullName, slack: slack);
        Assert.Equal("Mention hello", (await slack.NextAsync("chat.postMessage")).Text("text"));
        await next.StopAsync();
        Assert.Empty(Directory.GetFiles(pending));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_or_another_bot_left_is_not_answered()
    {
        var folder = Directory.CreateTempSubdirectory("govbot-slack-");
        var pending = Directory.CreateDirectory(Path.Combine(folder.FullName, "pending")).FullName;
        await using var slack = await StandInSlack.StartAsync();
        foreach (var (id, hours) in new[] { ("EvOld", -2), ("EvOther", 0) })
        {
            var secret = id == "EvOld" ? slack.Settings("")["Slack:BotToken"]! : "another bot's token";
            new SealedFile(Encoding.UTF8.GetBytes(secret), PendingEvents.Purpose).Write(Path.Combine(pending, id), Encoding.UTF8.GetBytes(SlackSamples.Envelope(SlackSamples.Mention("hello")).ToJsonString()));
            File.SetLastWriteTimeUtc(Path.Combine(pending, id), DateTime.UtcNow.AddHours(hours));
        }

        await using var host = await EchoHost.StartAsync(journal: folder.FullName, slack: slack);
        await host.StopAsync();
        Assert.Empty(slack.Calls);
        Assert.Empty(Directory.GetFiles(pending));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_Slack_will_never_take_is_not_tried_for_ever()
    {
        await using var host = await EchoHost.StartAsync();
        var tried = 0;
        host.Slack.Error = _ => Interlocked.Increment(ref tried) > 0 ? "channel_not_found" : null;
        var envelope = SlackSamples.Envelope(SlackSamples.Mention("hello"));
        foreach (var i in Enumerable.Range(0, 4))
        {
            var delivery = envelope.DeepClone();
            delivery["delivery"] = i;
            using var response = await host.Sender.EventAsync(delivery);
            for (var wait = 0; wait < 200 && tried == 0; wait++) await Task.Delay(25);
            await Task.Delay(100);
        }

        Assert.Equal(1, tried);
    }
}
