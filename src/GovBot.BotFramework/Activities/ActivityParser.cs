using System.Text.Json;
using System.Text.Unicode;

namespace GovBot.BotFramework;

/// <summary>Turns bytes into an activity whose every string can be read without an exception.</summary>
internal static class ActivityParser
{
    public static ReceivedActivity Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (!Utf8.IsValid(utf8)) return ReceivedActivity.Refused(Problem.BadJson);
        try
        {
            var activity = JsonSerializer.Deserialize(utf8, ActivityJson.Default.Activity);
            if (activity is null || HasNullItems(activity)) return ReceivedActivity.Refused(Problem.BadJson);
            // Strings inside channelData, value and entities are decoded only when the bot asks; half a surrogate pair,
            // which only an escape can hide in valid UTF-8, would throw there.
            if (utf8.IndexOf("\\u"u8) >= 0) DecodeStrings(utf8);
            return new ReceivedActivity(activity, null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return ReceivedActivity.Refused(Problem.BadJson);
        }
    }

    private static bool HasNullItems(Activity activity) =>
        HasNull(activity.Attachments) || HasNull(activity.MembersAdded) || HasNull(activity.MembersRemoved)
        || HasNull(activity.SuggestedActions?.Actions);

    private static bool HasNull<T>(IReadOnlyList<T>? items) where T : class
    {
        for (var i = 0; i < items?.Count; i++)
            if (items[i] is null) return true;
        return false;
    }

    private static void DecodeStrings(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ActivityJson.MaxDepth });
        while (reader.Read())
            if (reader.ValueIsEscaped) reader.GetString();
    }
}
