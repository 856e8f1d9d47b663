namespace GovBot.Channels.Teams.Invokes;

/// <summary>The inside of <see cref="DialogResponse"/>; its type is <c>continue</c>.</summary>
internal sealed record DialogTask(string Type, DialogInfo Value);
