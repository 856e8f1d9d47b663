using System.Collections.Concurrent;
using GovBot.BotFramework.Tests;
using GovBot.Tests.Running;
using Xunit.Abstractions;

namespace GovBot.Tests.BotFramework;

/// <summary>
/// A bot with credentials that is killed between its acknowledgements and its replies: whatever was acknowledged is answered. The
/// protocol has no id by which a channel would know a reply again, so one that was on its way when the process was killed may come twice:
/// at most one in each conversation and kill.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Conversations = 5;
    private static readonly int Kills = Full.Count(fast: 3, full: 200);

    [Fact]
    public async Task What_was_acknowledged_is_answered_once_and_in_order_though_the_bot_is_killed_before_it_replies()
    {
        await using var rig = await KillRig.StartAsync();
        rig.IsDeaf = true;
        await using (var bot = await rig.StartBotAsync())
        {
            for (var i = 0; i < 20; i++)
                Assert.Equal(202, await rig.SendAsync(bot, i, i % Conversations));
            await bot.KillAsync();
        }

        Assert.Equal(20, rig.Files);
        rig.IsDeaf = false;
        await using (var bot = await rig.StartBotAsync())
            Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(60)));

        Assert.Equal(Enumerable.Range(0, 20), rig.Answered.Order());
        foreach (var conversation in rig.Answered.GroupBy(static i => i % Conversations))
            Assert.Equal(conversation.Order(), conversation);
        Assert.Equal((0, 0), (rig.Files, rig.Problems));
    }

    [Fact]
    public async Task What_a_stopping_bot_does_not_come_to_is_answered_by_the_next_one()
    {
        await using var rig = await KillRig.StartAsync();
        rig.IsDeaf = true;
        await using (var bot = await rig.StartBotAsync())
        {
            for (var i = 0; i < 20; i++)
                Assert.Equal(202, await rig.SendAsync(bot, i, i % Conversations));
            Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(60)));
        }

        rig.IsDeaf = false;
        await using (var bot = await rig.StartBotAsync())
            Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(60)));
        Assert.Equal(Enumerable.Range(0, 20), rig.Answered.Order());
        Assert.Equal((0, 0), (rig.Files, rig.Problems));
    }

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_though_the_bot_is_killed_again_and_again_in_the_middle_of_its_work()
    {
        await using var rig = await KillRig.StartAsync();
        var random = new Random(7);
        var acknowledged = new ConcurrentBag<int>();
        var sent = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var bot = await rig.StartBotAsync();
            var sending = Task.WhenAll(Enumerable.Range(0, Conversations).Select(conversation => SendUntilKilledAsync(bot, conversation)));
            // Every other time at work, and else whenever it is, on a busy machine before its first answer.
            for (var before = acknowledged.Count; kill % 2 == 0 && acknowledged.Count == before && !sending.IsCompleted;)
                await Task.Delay(5);
            await Task.Delay(random.Next(20, 300));
            await bot.KillAsync();
            await sending;
        }

        await using (var bot = await rig.StartBotAsync())
            Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(60)));
        var twice = rig.Answered.Count - rig.Answered.Distinct().Count();
        output.WriteLine($"{Kills} kills, {acknowledged.Count} acknowledged, {acknowledged.Except(rig.Answered).Count()} lost, {twice} answered twice");
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(rig.Answered));
        Assert.InRange(twice, 0, Kills * Conversations);
        Assert.Equal((0, 0), (rig.Files, rig.Problems));

        async Task SendUntilKilledAsync(BotProcess bot, int conversation)
        {
            for (var status = 202; status is 202 or 503;)
            {
                var number = Interlocked.Increment(ref sent);
                if ((status = await rig.SendAsync(bot, number, conversation)) == 202) acknowledged.Add(number);
            }
        }
    }
}
