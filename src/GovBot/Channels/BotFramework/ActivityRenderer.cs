using System.Collections.Frozen;
using System.Text.Json;
using GovBot.BotFramework;
using GovBot.Channels.Teams;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws replies as message activities: text, a summary for notifications, words to speak, buttons for what can be said next.</summary>
internal sealed class ActivityRenderer(MarkdownText markdown, HtmlText html)
{
    /// <summary>Characters of quotes in one message: thrice that, as text, summary and speech, stays below Teams' 80 KB.</summary>
    public const int MostCharacters = 12_000;

    private static readonly FrozenSet<string> PlainChannels = FrozenSet.Create("sms", "telephony", "email");

    /// <summary>Draws a presentation as the reply to an activity.</summary>
    public Activity Render(Presentation presentation, Activity received)
    {
        var plain = PlainText.Render(presentation);
        var (format, text) = received.ChannelId switch
        {
            "msteams" => ("xml", html.Render(presentation)),
            { } channel when PlainChannels.Contains(channel) => ("plain", plain),
            _ => ("markdown", markdown.Render(presentation)),
        };
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = format,
            Summary = plain,
            Speak = SpokenText.Render(presentation),
            InputHint = "acceptingInput",
            SuggestedActions = IsShared(received.Conversation) ? null : Buttons(presentation),
        };
    }

    // Teams has no suggested actions where several people talk, and refuses a message that has some.
    private static bool IsShared(ConversationAccount? conversation) => conversation?.ConversationType is "channel" or "groupChat" || conversation?.IsGroup == true;

    // Clients differ in sending a button's title or its value, so the two are the same.
    private static SuggestedActions? Buttons(Presentation presentation) => presentation.Suggestions.IsEmpty ? null : new SuggestedActions
    {
        Actions = [.. presentation.Suggestions.Select(static s => new CardAction { Type = "imBack", Title = s, Value = JsonSerializer.SerializeToElement(s, ActivityValues.Default.String) })],
    };
}
