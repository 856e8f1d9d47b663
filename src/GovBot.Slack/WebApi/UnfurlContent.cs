namespace GovBot.Slack;

/// <summary>What is shown of a link.</summary>
public sealed record UnfurlContent(IReadOnlyList<SlackBlock> Blocks);
