using System.Diagnostics;
using GovBot.Tests.Running;

namespace GovBot.Benchmarks.Turns;

/// <summary>Runs a bot as a fresh process, with the settings it is shipped with, and measures it.</summary>
internal sealed class RoundRunner(Connector connector, TurnsOptions options)
{
    /// <summary>Starts the bot, waits for its first answer, warms it up and measures it.</summary>
    /// <exception cref="InvalidOperationException">The bot ended or never answered; the message holds its output.</exception>
    public Task<Round> MeasureAsync(BotCommand bot, CancellationToken cancellation) => WithAsync(bot, async (process, load, started) =>
    {
        var firstAnswer = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        await load.RunAsync(options.Warmup, cancellation);
        var before = ProcessFigures.CpuMilliseconds(process.Id);
        var result = await load.RunAsync(options.Turns, cancellation);
        var cpu = ProcessFigures.CpuMilliseconds(process.Id) - before;
        foreach (var failure in result.Failures.Take(3))
            await Console.Error.WriteLineAsync($"failed: {failure}");
        var done = Math.Max(1, result.Milliseconds.Count);
        return new Round(
            cpu / done, ProcessFigures.Megabytes(process.Id, "VmRSS"), ProcessFigures.Megabytes(process.Id, "VmHWM"), firstAnswer,
            result.Percentile(0.5), result.Percentile(0.99), done / result.Time.TotalSeconds, (double)result.ReplyBytes / done, result.Failures.Count);
    }, cancellation);

    /// <summary>Asks the bot each question once.</summary>
    public Task<IReadOnlyList<Reply>> AskAllAsync(BotCommand bot, CancellationToken cancellation) => WithAsync(bot, async (_, load, _) =>
    {
        var replies = new List<Reply>();
        foreach (var question in Questions.All)
            replies.Add((await load.AskAsync(question, cancellation)).Reply);
        return (IReadOnlyList<Reply>)replies;
    }, cancellation);

    private async Task<T> WithAsync<T>(BotCommand bot, Func<ChildProcess, LoadGenerator, long, Task<T>> use, CancellationToken cancellation)
    {
        var url = FreePort.NextUrl();
        var info = bot.At(url);
        using var load = new LoadGenerator(connector, new Uri(url), options);
        var started = Stopwatch.GetTimestamp();
        await using var process = ChildProcess.Start(info);
        await process.WaitForAsync(() => AnswerAsync(load, cancellation), options.StartLimit);
        return await use(process, load, started);
    }

    private static async Task<string?> AnswerAsync(LoadGenerator load, CancellationToken cancellation)
    {
        try
        {
            return (await load.AskAsync(Questions.All[0], cancellation)).Reply.Text;
        }
        catch (HttpRequestException)
        {
            // Not listening yet, or not ready: asked again until the start limit.
            return null;
        }
    }
}
