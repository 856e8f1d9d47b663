using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using GovBot.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GovBot.Benchmarks.Turns;

/// <summary>The loopback connector that bots reply to. It does as little as it can: it shares the machine with the bot.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private static readonly byte[] Accepted = Encoding.UTF8.GetBytes("""{"id":"1"}""");
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new();
    private readonly WebApplication _app;

    private Connector()
    {
        _app = WebApplication.CreateEmptyBuilder(new()).UsingKestrel().Build();
        _app.Run(AcceptAsync);
    }

    public string ServiceUrl { get; private set; } = "";

    public static async Task<Connector> StartAsync()
    {
        var connector = new Connector();
        await connector._app.StartAsync();
        connector.ServiceUrl = connector._app.Urls.Single() + "/";
        return connector;
    }

    /// <summary>Opens a conversation, whose replies are given to it from now on.</summary>
    public Conversation Open()
    {
        var conversation = new Conversation($"c{_conversations.Count}-{Guid.NewGuid():N}");
        _conversations[conversation.Id] = conversation;
        return conversation;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AcceptAsync(HttpContext context)
    {
        var reply = await ReadAsync(context);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Accepted.Length;
        await context.Response.Body.WriteAsync(Accepted);
        // v3/conversations/{id}/activities[/{replyTo}]
        if (reply.IsMessage && context.Request.Path.Value!.Split('/') is [_, _, _, var id, ..] && _conversations.TryGetValue(id, out var conversation))
            conversation.Deliver(reply);
    }

    private static async Task<Reply> ReadAsync(HttpContext context)
    {
        var body = context.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(context.RequestAborted);
            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var reply = Parse(read.Buffer);
            body.AdvanceTo(read.Buffer.End);
            return reply;
        }
    }

    private static Reply Parse(ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (isMessage, text, replyTo) = (false, "", (string?)null);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (type, isText, isReplyTo) = (reader.ValueTextEquals("type"u8), reader.ValueTextEquals("text"u8), reader.ValueTextEquals("replyToId"u8));
            reader.Read();
            if (type)
                isMessage = reader.ValueTextEquals("message"u8);
            else if (isText)
                text = reader.GetString() ?? "";
            else if (isReplyTo)
                replyTo = reader.GetString();
            else
                reader.Skip();
        }

        return new(isMessage, text, replyTo, (int)json.Length, Stopwatch.GetTimestamp());
    }
}
