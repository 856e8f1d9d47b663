using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GovBot.Tests.Running;

/// <summary>
/// A Bot Framework connector on a free loopback port: it answers each activity as the real one does
/// (Bot Connector REST API, "Send to conversation" and "Reply to activity") and remembers it.
/// </summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<PostedActivity> _all = new();
    private readonly Channel<PostedActivity> _unread = Channel.CreateUnbounded<PostedActivity>();
    private int _lastId;

    private ConnectorStub()
    {
        _app = WebApplication.CreateEmptyBuilder(new()).UsingKestrel().Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>For an activity's <c>serviceUrl</c>; ends in a slash, as Teams's does.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Everything that came, in order of arrival.</summary>
    public IReadOnlyCollection<PostedActivity> All => _all;

    /// <summary>The status each request is answered with; 201 unless a test sets another.</summary>
    public Func<PostedActivity, int> Status { get; set; } = _ => StatusCodes.Status201Created;

    /// <summary>How long each answer takes.</summary>
    public TimeSpan Delay { get; set; }

    public static async Task<ConnectorStub> StartAsync()
    {
        var stub = new ConnectorStub();
        await stub._app.StartAsync();
        stub.ServiceUrl = stub._app.Urls.Single() + "/";
        return stub;
    }

    /// <summary>The next message that was not taken yet; other types are skipped.</summary>
    /// <exception cref="OperationCanceledException">None came within 10 s.</exception>
    public Task<PostedActivity> NextMessageAsync() => NextAsync(activity => activity.Type == "message");

    /// <summary>The next activity of this kind that was not taken yet; those before it are skipped.</summary>
    /// <exception cref="OperationCanceledException">None came within 10 s.</exception>
    public async Task<PostedActivity> NextAsync(Func<PostedActivity, bool> match)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
            if (await _unread.Reader.ReadAsync(limit.Token) is var activity && match(activity))
                return activity;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // Paths are v3/conversations/{conversation}/activities[/{activity}]; the server has not decoded %2F, so ids may hold one.
    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path.Value!.Split('/') is not ["", "v3", "conversations", var conversation, "activities", .. var rest])
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var activity = new PostedActivity(
            context.Request.Method, Decoded(conversation), rest is [var id, ..] ? Decoded(id) : null,
            context.Request.Headers.Authorization.FirstOrDefault(), await BodyAsync(context.Request));
        await Task.Delay(Delay, context.RequestAborted);
        context.Response.StatusCode = Status(activity);
        _all.Enqueue(activity);
        await _unread.Writer.WriteAsync(activity);
        await context.Response.WriteAsJsonAsync(new { id = $"stub-{Interlocked.Increment(ref _lastId)}" });
    }

    private static string Decoded(string segment) => segment.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static async Task<JsonElement> BodyAsync(HttpRequest request) =>
        request.ContentLength is 0 || request.Method == HttpMethods.Delete ? default : await request.ReadFromJsonAsync<JsonElement>();
}
