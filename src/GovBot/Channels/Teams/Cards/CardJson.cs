using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovBot.Channels.Teams.Cards;

/// <summary>How cards and their buttons' data are written and read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(CardData))]
internal sealed partial class CardJson : JsonSerializerContext
{
    /// <summary>A card as it is attached.</summary>
    public static JsonElement Of(AdaptiveCard card) => JsonSerializer.SerializeToElement(card, Default.AdaptiveCard);
}
