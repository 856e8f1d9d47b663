namespace GovBot.Slack;

/// <summary>What Slack's ids and time stamps look like. Slack says no more of them than that they are strings, so only what cannot be one is refused.</summary>
public static class SlackId
{
    private const int MaxLength = 64;

    /// <summary>Whether it can be the id of a workspace, channel, user or event.</summary>
    public static bool IsValid(string? id) => id is { Length: > 0 and <= MaxLength } && id.All(char.IsAsciiLetterOrDigit);

    /// <summary>Whether it can be a person's id: in an organisation it begins with W, else with U.</summary>
    public static bool IsUser(string? id) => id is ['U' or 'W', _, ..] && IsValid(id);

    /// <summary>Whether it can be a message's time stamp, such as <c>1732560000.000100</c>.</summary>
    public static bool IsTimestamp(string? ts) => ts is { Length: > 0 and <= MaxLength } && ts.All(static c => char.IsAsciiDigit(c) || c is '.');
}
