using System.Net.WebSockets;
using System.Text.Json;

namespace GovBot.Slack;

/// <summary>One socket: every envelope is acknowledged as soon as it is read, and its work runs afterwards.</summary>
internal sealed class SocketConnection(WebSocket socket, SlackDispatcher dispatcher, WorkQueue queue)
{
    private readonly TaskCompletionSource<string> _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether Slack said hello.</summary>
    public bool IsGreeted { get; private set; }

    /// <summary>Ends when another socket is needed, with Slack's reason.</summary>
    public Task<string> Leaving => _leaving.Task;

    /// <summary>Serves until either side closes.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await SocketReader.ReadAsync(socket, cancellationToken).ConfigureAwait(false) is { } message)
                await ReceiveAsync(SlackJsonReader.Read(message, SlackJson.Default.SocketEnvelope), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // Another socket takes its place; what was not acknowledged comes again there.
        }
        finally
        {
            _leaving.TrySetResult("closed");
            await CloseAsync().ConfigureAwait(false);
        }
    }

    private async Task ReceiveAsync(SocketEnvelope? envelope, CancellationToken cancellationToken)
    {
        if (envelope is { Type: "hello" }) IsGreeted = true;
        else if (envelope is { Type: "disconnect" }) _leaving.TrySetResult(envelope.Reason ?? "");
        else if (envelope is { EnvelopeId: { Length: > 0 and <= 200 } id }) await AnswerAsync(id, envelope, cancellationToken).ConfigureAwait(false);
    }

    private async Task AnswerAsync(string id, SocketEnvelope envelope, CancellationToken cancellationToken)
    {
        // What is not acknowledged comes again, later. What is refused would be refused again.
        if (Dispatch(envelope) is var outcome && outcome == SlackOutcome.Busy) return;
        var taken = outcome as SlackOutcome.Taken ?? new SlackOutcome.Taken();
        try
        {
            var payload = taken.Body is { } body && envelope.AcceptsResponsePayload == true ? JsonElement.Parse(body) : (JsonElement?)null;
            var acknowledgement = JsonSerializer.SerializeToUtf8Bytes(new SocketAcknowledgement(id, payload), SlackJson.Default.SocketAcknowledgement);
            await socket.SendAsync(acknowledgement, WebSocketMessageType.Text, endOfMessage: true, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (taken.Work is { } work) queue.Acknowledged(work);
        }
    }

    private SlackOutcome Dispatch(SocketEnvelope envelope)
    {
        try
        {
            return envelope.Type switch
            {
                "events_api" => dispatcher.Event(envelope.Payload.Deserialize(SlackJson.Default.EventEnvelope)),
                "slash_commands" => dispatcher.Command(envelope.Payload.Deserialize(SlackJson.Default.CommandFields)),
                "interactive" => dispatcher.Interaction(envelope.Payload.Deserialize(SlackJson.Default.InteractionFields)),
                _ => new SlackOutcome.Taken(),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return SlackOutcome.Malformed;
        }
    }

    private async Task CloseAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // It is gone already.
        }
        finally
        {
            socket.Dispose();
        }
    }
}
