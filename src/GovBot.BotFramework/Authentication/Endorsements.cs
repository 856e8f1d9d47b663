using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace GovBot.BotFramework;

/// <summary>The channels a signing key may speak for: a member of the key that JSON Web Key itself does not know.</summary>
internal static class Endorsements
{
    public static bool Contains(JsonWebKey key, string channelId) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Any(item => item.ValueEquals(channelId)),
            string => false,
            IEnumerable items => items.Cast<object?>().Any(item => channelId.Equals(item?.ToString(), StringComparison.Ordinal)),
            _ => false,
        };
}
