namespace GovBot.Slack;

/// <summary>The answer to <c>block_suggestion</c>.</summary>
/// <param name="Options">At most 100.</param>
public sealed record SlackOptionList(IReadOnlyList<SlackOption> Options);
