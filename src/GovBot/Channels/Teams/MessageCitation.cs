using System.Text.Json.Serialization;

namespace GovBot.Channels.Teams;

/// <summary>One source of a message (schema.org, "Claim").</summary>
/// <param name="Position">The number of its mark in the text, from 1.</param>
/// <param name="Appearance">What is shown of it.</param>
internal sealed record MessageCitation(int Position, CitedDocument Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Claim";
}
