using GovBot.Benchmarks.RawEcho;
using GovBot.Tests.Running;

namespace GovBot.Benchmarks.Turns;

/// <summary>Measures a bot beside the raw echo, in alternating rounds: what else the machine does meets both.</summary>
internal static class ComparisonRunner
{
    /// <param name="progress">Gets one line a round.</param>
    public static async Task<Comparison> RunAsync(BotCommand bot, TurnsOptions options, TextWriter progress, CancellationToken cancellation)
    {
        await using var connector = await Connector.StartAsync();
        var runner = new RoundRunner(connector, options);
        var replies = Path.GetTempFileName();
        try
        {
            await RawReplies.SaveAsync(replies, await runner.AskAllAsync(bot, cancellation), cancellation);
            var raw = new BotCommand(
                ["dotnet", typeof(ComparisonRunner).Assembly.Location, RawEchoServer.Command, "--urls", "{url}", "--replies", replies]);
            var (bots, raws) = (new List<Round>(), new List<Round>());
            await progress.WriteLineAsync(Report.RoundHeader);
            for (var round = 1; round <= options.Rounds; round++)
            {
                bots.Add(await MeasureAsync($"{round} bot", bot));
                raws.Add(await MeasureAsync($"{round} raw", raw));
            }

            return new(options, bots, raws);
        }
        finally
        {
            File.Delete(replies);
        }

        async Task<Round> MeasureAsync(string name, BotCommand command)
        {
            var round = await runner.MeasureAsync(command, cancellation);
            await progress.WriteLineAsync(Report.Line(name, round));
            return round;
        }
    }
}
