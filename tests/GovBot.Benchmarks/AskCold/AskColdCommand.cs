using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GovBot.Tests.Running;

namespace GovBot.Benchmarks.AskCold;

/// <summary>The subcommand <c>ask-cold</c>: how long a person at a terminal waits for an answer.</summary>
internal static class AskColdCommand
{
    private const int Runs = 10;
    private const string Question = "which countries signed?";
    private static readonly TimeSpan RunLimit = TimeSpan.FromMinutes(2);

    public static Command Create()
    {
        var command = new Command("ask-cold", "Publishes govbot and times `govbot ask` as a whole process, 10 times.");
        command.SetAction((_, _) => RunAsync());
        return command;
    }

    private static async Task<int> RunAsync()
    {
        try
        {
            using var bot = await PublishedBot.CreateAsync();
            Print("first (builds the index)", await TimeAsync(bot));
            var times = new double[Runs];
            for (var run = 0; run < Runs; run++)
                times[run] = await TimeAsync(bot);
            Array.Sort(times);
            Print("min", times[0]);
            Print("median", (times[(Runs - 1) / 2] + times[Runs / 2]) / 2);
            Print("max", times[^1]);
            return 0;
        }
        catch (InvalidOperationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }

    private static async Task<double> TimeAsync(PublishedBot bot)
    {
        var start = Stopwatch.GetTimestamp();
        await using var govbot = ChildProcess.Start(bot.Command("ask", Question));
        var code = await govbot.WaitForExitAsync(RunLimit);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        // A run that fails fast must not look like a fast answer.
        return code == 0 && govbot.Output.Contains("Australia", StringComparison.Ordinal)
            ? time
            : throw new InvalidOperationException($"govbot ask ended with code {code} and without the answer:\n{govbot.Output}");
    }

    private static void Print(string name, double milliseconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26}{milliseconds,8:0} ms"));
}
