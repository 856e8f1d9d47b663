namespace GovBot.Slack;

/// <summary>A slash command as somebody typed it ("Slash commands", "What are the different parts of the payload?").</summary>
/// <param name="Command">With its slash: <c>/clause</c>.</param>
/// <param name="Text">What stands behind it.</param>
/// <param name="Team">The workspace's id.</param>
/// <param name="Channel">The id of the channel it was typed in.</param>
/// <param name="User">Who typed it.</param>
public sealed record SlashCommand(string Command, string Text, string Team, string Channel, string User);
