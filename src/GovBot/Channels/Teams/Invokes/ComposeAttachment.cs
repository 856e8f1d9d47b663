using System.Text.Json;
using GovBot.Channels.Teams.Cards;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>A card of a message extension ("MessagingExtensionAttachment").</summary>
/// <param name="ContentType">The media type of <paramref name="Content"/>.</param>
/// <param name="Content">What is inserted into the message.</param>
/// <param name="Preview">What is seen in a list of results; null where there is no list.</param>
internal sealed record ComposeAttachment(string ContentType, JsonElement Content, ComposePreview? Preview)
{
    /// <summary>A card as it is inserted.</summary>
    public static ComposeAttachment Of(AdaptiveCard card, ComposePreview? preview = null) => new(AdaptiveCard.MediaType, CardJson.Of(card), preview);
}
