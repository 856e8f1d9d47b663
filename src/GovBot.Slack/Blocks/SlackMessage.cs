namespace GovBot.Slack;

/// <summary>What a message shows.</summary>
/// <param name="Text">For notifications and clients that draw no blocks, in Slack's markup: made by <see cref="SlackMarkup.Escape"/>.</param>
/// <param name="Blocks">At most 50.</param>
public sealed record SlackMessage(string Text, IReadOnlyList<SlackBlock> Blocks);
