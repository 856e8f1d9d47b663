namespace GovBot.Slack;

/// <summary>An option of a list.</summary>
/// <param name="Text">At most 75 characters.</param>
/// <param name="Value">At most 150 characters.</param>
public sealed record SlackOption(SlackText Text, string Value)
{
    /// <summary>A second line, at most 75 characters; null for none.</summary>
    public SlackText? Description { get; init; }
}
