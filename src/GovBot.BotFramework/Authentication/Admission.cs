namespace GovBot.BotFramework;

/// <summary>Who may go on, or why nobody may.</summary>
internal readonly record struct Admission(Caller? Caller, Problem? Problem)
{
    public static Admission Refused(Problem problem) => new(null, problem);
}
