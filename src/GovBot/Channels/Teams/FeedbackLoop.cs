namespace GovBot.Channels.Teams;

/// <summary>Which form the feedback buttons open; <c>default</c> is Teams' own.</summary>
internal sealed record FeedbackLoop(string Type);
