using System.CommandLine;
using System.Text.Json;
using GovBot.Tests.Running;

namespace GovBot.Benchmarks.Turns;

/// <summary>The subcommand <c>turns</c>.</summary>
internal static class TurnsCommand
{
    private static readonly Option<int> Turns = Count("--turns", "Measured turns a round.", TurnsOptions.Default.Turns);
    private static readonly Option<int> Warmup = Count("--warmup", "Turns before them.", TurnsOptions.Default.Warmup);
    private static readonly Option<int> Concurrency = Count("--concurrency", "Turns under way at once.", TurnsOptions.Default.Concurrency);
    private static readonly Option<int> Rounds = Count("--rounds", "Rounds of each bot, 3 or more.", TurnsOptions.Default.Rounds);
    private static readonly Option<bool> Distinct = new("--distinct") { Description = "Ask no text again while its answer may be remembered." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object at the end instead of the table." };

    private static readonly Option<string?> Bot = new("--bot")
    {
        Description = "The command that starts the bot, in the repository's root; {url} in it is where it shall listen, else --urls URL is added. Left out, the bot is published and that is started.",
    };

    public static Command Create()
    {
        var command = new Command("turns", "Compares the server with a raw ASP.NET Core echo, turn by turn, over loopback.")
        {
            Turns, Warmup, Concurrency, Rounds, Distinct, Bot, Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (!ProcessFigures.Available)
        {
            await Console.Error.WriteLineAsync("This needs /proc, so Linux.");
            return 2;
        }

        try
        {
            var comparison = await CompareAsync(parsed, cancellation);
            Console.WriteLine();
            Console.WriteLine(parsed.GetValue(Json) ? JsonSerializer.Serialize(comparison, TurnsJson.Default.Comparison) : Report.Table(comparison));
            return comparison.Bot.Concat(comparison.Raw).Sum(round => round.Failed) == 0 ? 0 : 1;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or TimeoutException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }

    private static async Task<Comparison> CompareAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new TurnsOptions(
            parsed.GetValue(Turns), parsed.GetValue(Warmup), parsed.GetValue(Concurrency), parsed.GetValue(Rounds)) { AreDistinct = parsed.GetValue(Distinct) }.Checked();
        using var published = parsed.GetValue(Bot) is null ? await PublishedBot.CreateAsync() : null;
        var bot = published?.Server ?? BotCommand.Parse(parsed.GetValue(Bot)!);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.RunLimit);
        // With --json, standard output holds the JSON object alone.
        return await ComparisonRunner.RunAsync(bot, options, parsed.GetValue(Json) ? Console.Error : Console.Out, limit.Token);
    }

    private static Option<int> Count(string name, string description, int value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };
}
