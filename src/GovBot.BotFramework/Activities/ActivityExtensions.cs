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

        var mentions = entities.Select(Mention.Read).OfType<Mention>().ToLookup(mention => mention.Id == activity.Recipient?.Id);
        text = mentions[true].Aggregate(text, (rest, mention) => mention.RemoveFrom(rest));
        text = mentions[false].Aggregate(text, (rest, mention) => mention.NameIn(rest));
        return text.Trim();
    }

    /// <summary>
    /// Whether this <c>conversationUpdate</c> says that the bot joined, which is when to welcome people. (Channels send an
    /// <c>installationUpdate</c> besides; welcoming on one of the two is enough.)
    /// </summary>
    public static bool IsBotAdded(this Activity activity) =>
        activity is { Type: ActivityTypes.ConversationUpdate, MembersAdded: { } added, Recipient.Id: { Length: > 0 } bot }
        && added.Any(member => member.Id == bot);
}
