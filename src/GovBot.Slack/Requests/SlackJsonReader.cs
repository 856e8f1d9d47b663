using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace GovBot.Slack;

/// <summary>Turns bytes into values whose every string can be read without an exception.</summary>
internal static class SlackJsonReader
{
    /// <summary>The value; null where the bytes are not JSON of this form.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
        where T : class
    {
        if (!Utf8.IsValid(utf8)) return null;
        try
        {
            // Half a surrogate pair, which only an escape can hide in valid UTF-8, would throw where a string is read later.
            if (utf8.IndexOf("\\u"u8) >= 0) DecodeStrings(utf8);
            return JsonSerializer.Deserialize(utf8, type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void DecodeStrings(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = SlackJson.MaxDepth });
        while (reader.Read())
            if (reader.ValueIsEscaped) reader.GetString();
    }
}
