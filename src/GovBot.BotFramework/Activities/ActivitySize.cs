namespace GovBot.BotFramework;

/// <summary>Tells how long an activity is on the wire, for channels that refuse long ones.</summary>
public static class ActivitySize
{
    /// <summary>The length of a reply's body in bytes, with what the library adds to it.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="received">The activity that it answers.</param>
    public static int Of(Activity reply, Activity received)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(received);
        return ActivityBody.Of(ReplyBuilder.Complete(reply, received)).Length;
    }
}
