using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Tests.Slack;

/// <summary>A way in which Slack reaches the bot.</summary>
internal abstract class SlackTransport
{
    /// <summary>Sends an event; returns when it is acknowledged.</summary>
    public abstract Task EventAsync(JsonObject envelope);

    /// <summary>Sends a slash command and returns what comes back with the acknowledgement.</summary>
    public abstract Task<JsonElement> CommandAsync(string text);

    /// <summary>Sends an interaction and returns what comes back with the acknowledgement; undefined for nothing.</summary>
    public abstract Task<JsonElement> InteractionAsync(JsonObject payload);

    public sealed class Http(SlackSender sender) : SlackTransport
    {
        public override async Task EventAsync(JsonObject envelope) => await ReadAsync(await sender.EventAsync(envelope));

        public override async Task<JsonElement> CommandAsync(string text) => await ReadAsync(await sender.CommandAsync(text));

        public override async Task<JsonElement> InteractionAsync(JsonObject payload) => await ReadAsync(await sender.InteractionAsync(payload));

        private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
        {
            using (response)
            {
                Assert.Equal(200, (int)response.StatusCode);
                return await response.Content.ReadAsByteArrayAsync() is { Length: > 0 } body ? JsonElement.Parse(body) : default;
            }
        }
    }

    public sealed class Socket(StandInSockets sockets, WebSocket socket) : SlackTransport
    {
        public override Task EventAsync(JsonObject envelope) => sockets.SendAsync(socket, "events_api", envelope);

        public override async Task<JsonElement> CommandAsync(string text) => Payload(await sockets.SendAsync(socket, "slash_commands", SlackSamples.Command(text)));

        public override async Task<JsonElement> InteractionAsync(JsonObject payload) => Payload(await sockets.SendAsync(socket, "interactive", payload));

        private static JsonElement Payload(JsonElement acknowledged) => acknowledged.TryGetProperty("payload", out var payload) ? payload : default;
    }
}
