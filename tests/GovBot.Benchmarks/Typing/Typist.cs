using System.Diagnostics;
using System.Net.Http.Json;
using GovBot.Benchmarks.Turns;

namespace GovBot.Benchmarks.Typing;

/// <summary>Somebody who types one question after the other, a key every fifth of a second, and waits for no answer longer than for the next key.</summary>
internal sealed class Typist(HttpClient http, int number)
{
    private static readonly Uri Endpoint = new("/api/messages", UriKind.Relative);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The time of each answer.</summary>
    public List<double> Milliseconds { get; } = [];

    public List<string> Failures { get; } = [];

    /// <summary>The length of all answers.</summary>
    public long Bytes { get; private set; }

    public async Task TypeAsync(TimeSpan time, CancellationToken cancellation)
    {
        // They did not begin at the same moment.
        await Task.Delay(Pause * (number % 10) / 10, cancellation);
        var clock = Stopwatch.StartNew();
        for (var question = number; clock.Elapsed < time; question++)
        {
            var words = Questions.All[question % Questions.All.Count];
            for (var typed = 0; typed <= words.Length && clock.Elapsed < time; typed++)
            {
                var next = Task.Delay(Pause, cancellation);
                await AskAsync(words[..typed], cancellation);
                await next;
            }
        }
    }

    private async Task AskAsync(string typed, CancellationToken cancellation)
    {
        var activity = new QueryActivity("invoke", "composeExtension/query", "msteams", new($"a:{number}"), new($"29:{number}"),
            new("findClause", [new(typed.Length == 0 ? "initialRun" : "query", typed.Length == 0 ? "true" : typed)], new(0, 25)));
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var response = await http.PostAsJsonAsync(Endpoint, activity, TypingJson.Default.QueryActivity, cancellation);
            response.EnsureSuccessStatusCode();
            Bytes += (await response.Content.ReadAsByteArrayAsync(cancellation)).Length;
            Milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (HttpRequestException e)
        {
            Failures.Add($"{typed}: {e.Message}");
        }
    }
}
