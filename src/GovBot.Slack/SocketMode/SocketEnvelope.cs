using System.Text.Json;

namespace GovBot.Slack;

/// <summary>A message that Slack sends over a socket ("Socket Mode", "Receiving events").</summary>
internal sealed record SocketEnvelope
{
    /// <summary><c>hello</c>, <c>disconnect</c>, or what the payload is.</summary>
    public string? Type { get; init; }

    /// <summary>To be sent back; null where nothing is to be acknowledged.</summary>
    public string? EnvelopeId { get; init; }

    /// <summary>Why Slack is going to close the socket.</summary>
    public string? Reason { get; init; }

    public bool? AcceptsResponsePayload { get; init; }

    public JsonElement Payload { get; init; }
}
