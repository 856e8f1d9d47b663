using System.Text.Json;

namespace GovBot.Slack;

/// <summary>What the Events API posts, as far as it is read ("Events API", "The Events API request body").</summary>
internal sealed record EventEnvelope
{
    public string? Type { get; init; }

    /// <summary>Of <c>url_verification</c>: to be sent back.</summary>
    public string? Challenge { get; init; }

    public string? TeamId { get; init; }

    public string? EventId { get; init; }

    /// <summary>Read by its own type, since fields of one name have different forms in different events.</summary>
    public JsonElement Event { get; init; }

    public IReadOnlyList<EventAuthorization?>? Authorizations { get; init; }
}
