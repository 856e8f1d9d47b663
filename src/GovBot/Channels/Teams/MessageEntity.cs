using System.Text.Json.Serialization;

namespace GovBot.Channels.Teams;

/// <summary>Tells Teams which sources a message cites (schema.org, "Message"; Teams, "Citations"). It does not say that a model wrote it: none did.</summary>
/// <param name="Citation">One for each mark <c>[1]</c>, <c>[2]</c>… in the text, 10 at most.</param>
internal sealed record MessageEntity(IReadOnlyList<MessageCitation> Citation)
{
    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@id")]
    public string Id { get; } = "";
}
