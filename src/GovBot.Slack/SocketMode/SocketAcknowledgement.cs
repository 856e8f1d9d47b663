using System.Text.Json;

namespace GovBot.Slack;

/// <summary>What is sent back for an envelope.</summary>
/// <param name="EnvelopeId">The envelope's id.</param>
/// <param name="Payload">What would be the body over HTTP; null for none.</param>
internal sealed record SocketAcknowledgement(string EnvelopeId, JsonElement? Payload);
