namespace GovBot.BotFramework;

/// <summary>The values of <see cref="Activity.DeliveryMode"/> that change how replies travel.</summary>
public static class DeliveryModes
{
    /// <summary>Replies travel in the body of the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
}
