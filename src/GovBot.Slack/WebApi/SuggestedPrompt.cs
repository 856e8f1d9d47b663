namespace GovBot.Slack;

/// <summary>Something that can be said with one press.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Message">What is said.</param>
public sealed record SuggestedPrompt(string Title, string Message);
