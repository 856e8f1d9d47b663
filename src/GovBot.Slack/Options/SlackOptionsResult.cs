namespace GovBot.Slack;

/// <summary>What was read from the configuration, and everything wrong with it.</summary>
internal sealed record SlackOptionsResult(SlackOptions Options, IReadOnlyList<string> Errors);
