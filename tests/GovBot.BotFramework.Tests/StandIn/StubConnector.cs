using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework.Tests;

/// <summary>A channel's connector on loopback: keeps every request, answers as told, 201 with an id by default.</summary>
internal sealed class StubConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SentReply> _replies = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private StubConnector(WebApplication app) => _app = app;

    /// <summary>Sees each request first; answers it by returning true.</summary>
    public Func<HttpContext, SentReply, Task<bool>>? Script { get; set; }

    public string Url => _app.Urls.Single();

    public IReadOnlyList<SentReply> Replies => [.. _replies];

    public static async Task<StubConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new StubConnector(builder.Build());
        connector._app.Run(connector.HandleAsync);
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Waits until <paramref name="count"/> more requests were answered, and gives all so far.</summary>
    public async Task<IReadOnlyList<SentReply>> WaitAsync(int count = 1)
    {
        for (var i = 0; i < count; i++)
            Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(20)), $"only {Replies.Count} requests came");
        return Replies;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var reply = new SentReply(
            context.Request.Method,
            context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.Authorization,
            context.Request.ContentType,
            body.RootElement.Clone());
        _replies.Enqueue(reply);
        if (Script is null || !await Script(context, reply))
        {
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync("""{"id":"1"}""");
        }

        _arrived.Release();
    }
}
