namespace GovBot.BotFramework;

/// <summary>What bots ask of an activity again and again; the names are the SDK's.</summary>
public static class ActivityExtensions
{
    /// <summary>
    /// The text without the mentions of the bot itself, and with other mentions as plain names. A mention is what a
    /// <c>mention</c> entity says it is (Bot Framework Activity schema, "Mention entity"): the same letters elsewhere stay.
    /// </summary>
    /// <returns>Trimmed; empty when there is no text.</returns>
    public static string RemoveRecipientMention(this Activity activity)
    {
        var text = activity.Text ?? "";
        if (activity.Entities is not { Count: > 0 } entities || !text.Contains("<at", StringComparison.OrdinalIgnoreCase))
            return text.Trim();

        return new Mentions(entities.Select(Mention.Read).OfType<Mention>(), activity.Recipient?.Id).Plain(text).Trim();
    }

    /// <summary>
    /// Whether the bot joined, which is when to welcome people. Channels say so by a <c>conversationUpdate</c>, by an
    /// <c>installationUpdate</c>, or by both in either order: whoever welcomes remembers that it did.
    /// </summary>
    public static bool IsBotAdded(this Activity activity) => activity.Type switch
    {
        ActivityTypes.ConversationUpdate => Names(activity.MembersAdded, activity.Recipient),
        ActivityTypes.InstallationUpdate => activity.Action == "add",
        _ => false,
    };

    /// <summary>Whether the bot left, by either of the same two.</summary>
    public static bool IsBotRemoved(this Activity activity) => activity.Type switch
    {
        ActivityTypes.ConversationUpdate => Names(activity.MembersRemoved, activity.Recipient),
        ActivityTypes.InstallationUpdate => activity.Action == "remove",
        _ => false,
    };

    private static bool Names(IReadOnlyList<ChannelAccount>? members, ChannelAccount? bot) =>
        bot?.Id is { Length: > 0 } id && members?.Any(member => member.Id == id) == true;
}
