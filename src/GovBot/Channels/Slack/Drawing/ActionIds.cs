namespace GovBot.Channels.Slack.Drawing;

/// <summary>What a control asks for: the part of its id before the dash. What stands behind keeps ids apart.</summary>
internal static class ActionIds
{
    public const string Say = "say";
    public const string Show = "show";
    public const string All = "all";
    public const string Share = "share";
    public const string Read = "read";
    public const string Quote = "quote";
    public const string Pick = "pick";
    public const string Ask = "ask";
    public const string Where = "where";

    public static string Of(string verb, int number) => $"{verb}-{number}";

    public static string VerbOf(string actionId) => actionId.Split('-', 2)[0];
}
