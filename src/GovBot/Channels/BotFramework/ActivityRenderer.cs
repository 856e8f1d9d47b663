using System.Collections.Frozen;
using System.Text.Json;
using GovBot.BotFramework;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws replies as message activities: text, a summary for notifications, words to speak, buttons for what can be said next.</summary>
internal sealed class ActivityRenderer(MarkdownText markdown)
{
    /// <summary>Characters of quotes in one message: thrice that, as text, summary and speech, stays below Teams' 80 KB.</summary>
    public const int MostCharacters = 12_000;

    private static readonly FrozenSet<string> PlainChannels = FrozenSet.Create("sms", "telephony", "email");

    /// <summary>Draws a presentation for a channel.</summary>
    public Activity Render(Presentation presentation, string? channelId)
    {
        var plain = PlainText.Render(presentation);
        var isPlain = channelId is not null && PlainChannels.Contains(channelId);
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = isPlain ? plain : markdown.Render(presentation),
            TextFormat = isPlain ? "plain" : "markdown",
            Summary = plain,
            Speak = SpokenText.Render(presentation),
            InputHint = "acceptingInput",
            SuggestedActions = Buttons(presentation),
        };
    }

    // Clients differ in sending a button's title or its value, so the two are the same.
    private static SuggestedActions? Buttons(Presentation presentation) => presentation.Suggestions.IsEmpty ? null : new SuggestedActions
    {
        Actions = [.. presentation.Suggestions.Select(static s => new CardAction { Type = "imBack", Title = s, Value = JsonSerializer.SerializeToElement(s, ActivityValues.Default.String) })],
    };
}
