using System.Text.Json;
using GovBot.BotFramework;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.BotFramework;

/// <summary>Draws what can be said next as buttons below a message.</summary>
internal static class Suggestions
{
    /// <summary>The buttons; null for none.</summary>
    public static SuggestedActions? For(Presentation presentation, Activity received) =>
        presentation.Suggestions.IsEmpty || IsShared(received.Conversation) ? null : new SuggestedActions { Actions = [.. presentation.Suggestions.Select(Button)] };

    // Teams has no suggested actions where several people talk, and refuses a message that has some.
    private static bool IsShared(ConversationAccount? conversation) => conversation?.ConversationType is "channel" or "groupChat" || conversation?.IsGroup == true;

    // Clients differ in sending a button's title or its value, so the two are the same.
    private static CardAction Button(string utterance) =>
        new() { Type = "imBack", Title = utterance, Value = JsonSerializer.SerializeToElement(utterance, ActivityValues.Default.String) };
}
