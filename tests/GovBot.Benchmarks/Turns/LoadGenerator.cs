using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;

namespace GovBot.Benchmarks.Turns;

/// <summary>
/// Takes turns with a bot: a turn is a message posted to it, and ends when both the response and the reply at the
/// connector have been read.
/// </summary>
internal sealed class LoadGenerator(Connector connector, Uri bot, TurnsOptions options) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private readonly Conversation[] _conversations = [.. Enumerable.Range(0, options.Concurrency).Select(_ => connector.Open())];
    private readonly Uri _endpoint = new(bot, "/api/messages");
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = options.Concurrency })
    {
        Timeout = options.TurnLimit,
    };

    /// <summary>One turn.</summary>
    /// <returns>The reply, and the milliseconds from the beginning of the post until it had been read.</returns>
    /// <exception cref="HttpRequestException">The bot was not there, or its status was not a success.</exception>
    /// <exception cref="TimeoutException">No reply came in time.</exception>
    public Task<(Reply Reply, double Milliseconds)> AskAsync(string question, CancellationToken cancellation) =>
        TurnAsync(_conversations[0], question, cancellation);

    /// <summary>Takes a number of turns, as many at once as there are conversations.</summary>
    /// <returns>What came of them.</returns>
    public async Task<Load> RunAsync(int turns, CancellationToken cancellation)
    {
        var (milliseconds, failures) = (new double[turns], new ConcurrentQueue<string>());
        var (next, bytes) = (-1, 0L);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(_conversations.Select(conversation => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var turn && turn < turns)
            {
                (milliseconds[turn], var length) = await TryTurnAsync(conversation, Questions.Of(turn, options.AreDistinct), failures, cancellation);
                Interlocked.Add(ref bytes, length);
            }
        }, cancellation)));
        return new(clock.Elapsed, [.. milliseconds.Where(ms => ms > 0).Order()], bytes, failures);
    }

    public void Dispose() => _http.Dispose();

    private async Task<(double Milliseconds, int Bytes)> TryTurnAsync(
        Conversation conversation, string question, ConcurrentQueue<string> failures, CancellationToken cancellation)
    {
        try
        {
            var (reply, milliseconds) = await TurnAsync(conversation, question, cancellation);
            return (milliseconds, reply.Bytes);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException || (e is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            failures.Enqueue($"{question}: {e.Message}");
            return (0, 0);
        }
    }

    private async Task<(Reply Reply, double Milliseconds)> TurnAsync(Conversation conversation, string question, CancellationToken cancellation)
    {
        var (activity, reply) = conversation.Ask(question, connector.ServiceUrl);
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = Json;
        var start = Stopwatch.GetTimestamp();
        using var response = await _http.PostAsync(_endpoint, content, cancellation);
        response.EnsureSuccessStatusCode();
        var got = await reply.WaitAsync(options.TurnLimit, cancellation);
        return (got, Stopwatch.GetElapsedTime(start, got.ReadAt).TotalMilliseconds);
    }
}
