using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovBot.Benchmarks.RawEcho;

/// <summary>
/// What a competent programmer writes without any bot library: minimal ASP.NET Core, source-generated JSON, 202 at
/// once, the reply through one HttpClient. It is what the server is measured against, so it must stay good.
/// </summary>
internal sealed class RawEchoServer(Dictionary<string, string> replies) : IDisposable
{
    /// <summary>The hidden command that runs it.</summary>
    public const string Command = "raw-echo";

    private static readonly MediaTypeHeaderValue JsonType = new("application/json") { CharSet = "utf-8" };
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });

    /// <param name="arguments"><c>--urls http://127.0.0.1:PORT [--replies FILE]</c></param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not ["--urls", var url, .. var rest] || rest is not ([] or ["--replies", _]))
            return 2;
        using var server = new RawEchoServer(rest is [_, var file] ? RawReplies.Load(file) : []);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, new Uri(url).Port);
        });
        builder.Services.AddRoutingCore();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapPost("/api/messages", server.ReceiveAsync);
        await app.RunAsync();
        return 0;
    }

    public void Dispose() => _http.Dispose();

    private async Task ReceiveAsync(HttpContext context)
    {
        var activity = await JsonSerializer.DeserializeAsync(context.Request.BodyReader, RawJson.Default.RawActivity, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        await context.Response.CompleteAsync();
        if (activity is { Type: "message", Text: not null, ServiceUrl: not null, Conversation: not null })
            _ = ReplyAsync(activity);
    }

    private async Task ReplyAsync(RawActivity activity)
    {
        try
        {
            var text = replies.GetValueOrDefault(activity.Text!.Trim(), activity.Text!);
            var reply = activity with { Id = null, Text = text, From = activity.Recipient, Recipient = activity.From, ReplyToId = activity.Id };
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, RawJson.Default.RawActivity));
            content.Headers.ContentType = JsonType;
            var path = $"v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id)}/activities/{Uri.EscapeDataString(activity.Id ?? "")}";
            using var response = await _http.PostAsync(new Uri(new Uri(activity.ServiceUrl!), path), content);
            response.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
        }
    }
}
