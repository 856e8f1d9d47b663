using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBot.Channels.Quotes;

namespace GovBot.Channels.Teams.Cards;

/// <summary>How cards and their buttons' data are written and read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(CardData))]
internal sealed partial class CardJson : JsonSerializerContext
{
    /// <summary>A card as it is attached.</summary>
    public static JsonElement Of(AdaptiveCard card) => JsonSerializer.SerializeToElement(card, Default.AdaptiveCard);

    /// <summary>The length of a card in bytes, as it is sent.</summary>
    public static int SizeOf(AdaptiveCard card)
    {
        var buffer = new ArrayBufferWriter<byte>(4_096);
        // As activities are written: nothing is escaped but what JSON itself needs.
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        JsonSerializer.Serialize(writer, card, Default.AdaptiveCard);
        writer.Flush();
        return buffer.WrittenCount;
    }
}
