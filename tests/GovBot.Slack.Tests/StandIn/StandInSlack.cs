using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>
/// Slack on a free loopback port, as far as the bot sees it: the Web API methods that it calls, response URLs, sockets. Strict
/// about tokens, content types, arguments, blocks and limits; what it refuses it also remembers as a fault.
/// </summary>
internal sealed class StandInSlack : IAsyncDisposable
{
    public const string BotToken = "xoxb-1-standin";
    public const string AppToken = "xapp-1-standin";
    public const string SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ApiCall> _all = new();
    private readonly Channel<ApiCall> _unread = Channel.CreateUnbounded<ApiCall>();
    private readonly ConcurrentDictionary<string, int> _uses = new();
    private int _lastTs;

    private StandInSlack()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Run(AnswerAsync);
    }

    /// <summary>Where it is, without a slash at its end.</summary>
    public string Url { get; private set; } = "";

    public string ApiBaseUrl => Url + "/api/";

    /// <summary>Every call that it took, in order of arrival.</summary>
    public IReadOnlyCollection<ApiCall> Calls => _all;

    /// <summary>What was wrong with calls; empty for a bot that keeps to Slack's rules.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>The sockets that the bot opened.</summary>
    public StandInSockets Sockets { get; } = new();

    /// <summary>The status a call is answered with; 200 unless a test sets another. 429 asks to wait a second.</summary>
    public Func<ApiCall, int> Status { get; set; } = static _ => 200;

    /// <summary>Slack's error for a call; null for none.</summary>
    public Func<ApiCall, string?> Error { get; set; } = static _ => null;

    /// <summary>Whether bodies have to be JSON and of the bot's form; Slack takes more.</summary>
    public bool IsStrict { get; set; } = true;

    /// <summary>How long a call takes.</summary>
    public TimeSpan Delay { get; set; }

    public static async Task<StandInSlack> StartAsync()
    {
        var slack = new StandInSlack();
        await slack._app.StartAsync();
        slack.Url = slack._app.Urls.Single();
        return slack;
    }

    /// <summary>A new response URL.</summary>
    public string ResponseUrl() => $"{Url}/response/{Guid.NewGuid():N}";

    /// <summary>The next call of a method that was not taken yet; those before it are skipped.</summary>
    /// <exception cref="OperationCanceledException">None came in time.</exception>
    public async Task<ApiCall> NextAsync(string method)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
            if (await _unread.Reader.ReadAsync(limit.Token) is var call && call.Method == method) return call;
    }

    /// <summary>Waits until no call has come for a while, and forgets those that nobody took.</summary>
    public async Task QuietAsync()
    {
        for (var count = -1; count != _all.Count; await Task.Delay(500)) count = _all.Count;
        while (_unread.Reader.TryRead(out _)) { }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path == "/link") await Sockets.ServeAsync(context);
        else if (path.StartsWith("/api/", StringComparison.Ordinal)) await ApiAsync(context, path["/api/".Length..]);
        else if (path.StartsWith("/response/", StringComparison.Ordinal)) await RespondAsync(context, path);
        else context.Response.StatusCode = 404;
    }

    private async Task ApiAsync(HttpContext context, string method)
    {
        var token = method == "apps.connections.open" ? AppToken : BotToken;
        if (context.Request.Headers.Authorization != $"Bearer {token}")
        {
            await RefuseAsync(context, method, "invalid_auth");
            return;
        }

        var call = new ApiCall(method, "", await BodyAsync(context.Request));
        if (Delay > TimeSpan.Zero) await Task.Delay(Delay);
        if (Status(call) is var status and not 200)
        {
            context.Response.StatusCode = status;
            if (status == 429) context.Response.Headers.RetryAfter = "1";
            if (status < 500) await context.Response.WriteAsJsonAsync(new { ok = false, error = "ratelimited" });
            else await context.Response.WriteAsync("<html>upstream</html>");
        }
        else if (Error(call) is { } error)
            await context.Response.WriteAsJsonAsync(new { ok = false, error });
        else if (IsStrict && ApiRules.Check(call).FirstOrDefault() is { } fault)
            await RefuseAsync(context, method, fault);
        else
        {
            Take(call);
            await context.Response.WriteAsJsonAsync(new { ok = true, url = $"{Url.Replace("http:", "ws:", StringComparison.Ordinal)}/link", ts = $"1800000000.{Interlocked.Increment(ref _lastTs):000000}" });
        }
    }

    // "Message responses": five uses within half an hour; "ok" in plain text.
    private async Task RespondAsync(HttpContext context, string path)
    {
        var call = new ApiCall("response_url", path, await BodyAsync(context.Request));
        if (context.Request.Headers.Authorization.Count > 0) Faults.Enqueue("a token was sent to a response URL");
        if (_uses.AddOrUpdate(path, 1, static (_, n) => n + 1) > 5) Faults.Enqueue("a response URL was used six times");
        foreach (var fault in ApiRules.Check(call)) Faults.Enqueue(fault);
        Take(call);
        await context.Response.WriteAsync("ok");
    }

    private void Take(ApiCall call)
    {
        _all.Enqueue(call);
        _unread.Writer.TryWrite(call);
    }

    private async Task RefuseAsync(HttpContext context, string method, string error)
    {
        Faults.Enqueue($"{method}: {error}");
        await context.Response.WriteAsJsonAsync(new { ok = false, error });
    }

    private async Task<JsonElement> BodyAsync(HttpRequest request)
    {
        if (!IsStrict) return JsonElement.Parse("{}"u8);
        if (request.ContentType != "application/json; charset=utf-8") Faults.Enqueue($"content type {request.ContentType}");
        return await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
    }
}
