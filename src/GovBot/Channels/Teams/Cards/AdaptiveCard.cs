using System.Text.Json.Serialization;

namespace GovBot.Channels.Teams.Cards;

/// <summary>As much of an Adaptive Card as the bot draws (Adaptive Cards schema 1.5, "AdaptiveCard").</summary>
/// <param name="Version">1.5, or 1.3 where links are unfurled.</param>
/// <param name="Body">What it shows, from top to bottom.</param>
/// <param name="Actions">Its buttons; null for none.</param>
/// <param name="FallbackText">What clients show that cannot draw the card: Markdown.</param>
/// <param name="Speak">What is read out.</param>
internal sealed record AdaptiveCard(
    string Version, IReadOnlyList<CardElement> Body, IReadOnlyList<CardButton>? Actions, string FallbackText, string Speak)
{
    /// <summary>The media type under which it is attached.</summary>
    public const string MediaType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Type { get; } = "AdaptiveCard";

    public TeamsHints Msteams { get; } = new("Full");
}
