using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace GovBot.Slack.Tests.StandIn;

/// <summary>Slack's end of the sockets.</summary>
internal sealed class StandInSockets
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Channel<WebSocket> _opened = Channel.CreateUnbounded<WebSocket>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _acknowledged = new();

    /// <summary>How many sockets were opened.</summary>
    public int Opened { get; private set; }

    /// <summary>The next socket that the bot opens.</summary>
    public async Task<WebSocket> NextAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await _opened.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Sends an envelope and waits for its acknowledgement.</summary>
    /// <returns>What was sent back with it.</returns>
    public async Task<JsonElement> SendAsync(WebSocket socket, string type, JsonNode payload)
    {
        var id = Guid.NewGuid().ToString();
        var acknowledged = _acknowledged.GetOrAdd(id, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var accepts = type != "events_api";
        await SendAsync(socket, new JsonObject { ["envelope_id"] = id, ["type"] = type, ["accepts_response_payload"] = accepts, ["payload"] = payload });
        return await acknowledged.Task.WaitAsync(Patience);
    }

    /// <summary>Sends a message as it is.</summary>
    public static Task SendAsync(WebSocket socket, JsonObject message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public async Task ServeAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await SendAsync(socket, new JsonObject { ["type"] = "hello", ["num_connections"] = 1, ["connection_info"] = new JsonObject { ["app_id"] = "A1" } });
        Opened++;
        await _opened.Writer.WriteAsync(socket);
        var buffer = new byte[256 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer, context.RequestAborted) is { MessageType: WebSocketMessageType.Text } piece)
            {
                var message = JsonSerializer.Deserialize<JsonElement>(buffer.AsSpan(0, piece.Count));
                _acknowledged.GetOrAdd(message.GetProperty("envelope_id").GetString()!, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(message);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The bot is gone.
        }
    }
}
