using System.Text.Json;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>The answer to a card's button (Universal Actions for Adaptive Cards, "Response format").</summary>
/// <param name="StatusCode">200, or 400 for what cannot be done.</param>
/// <param name="Type">The media type of <paramref name="Value"/>.</param>
/// <param name="Value">A card, or an error.</param>
internal sealed record CardActionResponse(int StatusCode, string Type, JsonElement Value);
