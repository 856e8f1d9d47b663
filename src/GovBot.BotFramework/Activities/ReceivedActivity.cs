namespace GovBot.BotFramework;

/// <summary>An activity that was read, or why it could not be.</summary>
internal readonly record struct ReceivedActivity(Activity? Activity, Problem? Problem)
{
    public static ReceivedActivity Refused(Problem problem) => new(null, problem);
}
