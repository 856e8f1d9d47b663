using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GovBot.Benchmarks.Turns;
using GovBot.Tests.Running;

namespace GovBot.Benchmarks.Typing;

/// <summary>The subcommand <c>typing</c>: people who type into the message extension at the same time, each keystroke a query.</summary>
internal static class TypingCommand
{
    private static readonly Option<int> Typists = new("--typists") { Description = "People who type at once, 1 to 500.", DefaultValueFactory = static _ => 50 };
    private static readonly Option<int> Seconds = new("--seconds") { Description = "Measured time, 1 to 600; as long again at most goes before it.", DefaultValueFactory = static _ => 20 };

    public static Command Create()
    {
        var command = new Command("typing", "Measures the message extension's answers to people who type five keys a second, over loopback.") { Typists, Seconds };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (typists, seconds) = (Math.Clamp(parsed.GetValue(Typists), 1, 500), Math.Clamp(parsed.GetValue(Seconds), 1, 600));
        var url = FreePort.NextUrl();
        if (await PublishAsync() is not { } bot)
            return 2;
        using var published = bot;
        await using var process = ChildProcess.Start(bot.Server.At(url));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(30) };
        await process.WaitForAsync(() => LiveAsync(http), TimeSpan.FromSeconds(60));

        await TypeAsync(http, typists, TimeSpan.FromSeconds(Math.Min(seconds, 10)), cancellation);
        var load = await TypeAsync(http, typists, TimeSpan.FromSeconds(seconds), cancellation);

        foreach (var failure in load.Failures.Take(3))
            await Console.Error.WriteLineAsync($"failed: {failure}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{typists} typists, {load.Milliseconds.Count} queries in {load.Time.TotalSeconds:0} s: p50 {load.Percentile(0.5):0.0} ms, p99 {load.Percentile(0.99):0.0} ms, longest {load.Percentile(1):0.0} ms, mean answer {load.ReplyBytes / Math.Max(1, load.Milliseconds.Count)} bytes, {load.Failures.Count} failed"));
        return load.Failures.Count == 0 ? 0 : 1;
    }

    private static async Task<PublishedBot?> PublishAsync()
    {
        try
        {
            return await PublishedBot.CreateAsync();
        }
        catch (InvalidOperationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return null;
        }
    }

    private static async Task<Load> TypeAsync(HttpClient http, int count, TimeSpan time, CancellationToken cancellation)
    {
        Typist[] typists = [.. Enumerable.Range(0, count).Select(i => new Typist(http, i))];
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(typists.Select(t => t.TypeAsync(time, cancellation)));
        return new Load(clock.Elapsed, [.. typists.SelectMany(static t => t.Milliseconds).Order()], typists.Sum(static t => t.Bytes), [.. typists.SelectMany(static t => t.Failures)]);
    }

    private static async Task<string?> LiveAsync(HttpClient http)
    {
        try
        {
            return await http.GetStringAsync(new Uri("/health/live", UriKind.Relative));
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
