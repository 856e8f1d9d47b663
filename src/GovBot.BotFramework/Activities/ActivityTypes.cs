namespace GovBot.BotFramework;

/// <summary>The values of <see cref="Activity.Type"/> that a bot meets (Bot Framework Activity schema, "Type").</summary>
public static class ActivityTypes
{
    /// <summary>Something said in a conversation.</summary>
    public const string Message = "message";

    /// <summary>Members joined or left, or the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was added to or removed from a tenant, team or chat.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call that wants its answer in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>The sender is composing.</summary>
    public const string Typing = "typing";

    /// <summary>A named occurrence.</summary>
    public const string Event = "event";
}
