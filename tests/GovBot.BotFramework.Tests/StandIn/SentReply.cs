using System.Text.Json;

namespace GovBot.BotFramework.Tests;

/// <summary>One request that reached the connector.</summary>
internal sealed record SentReply(string Method, string Target, string? Authorization, string? ContentType, JsonElement Body)
{
    public string? Text => Body.TryGetProperty("text", out var text) ? text.GetString() : null;
}
