namespace GovBot.Slack;

/// <summary>The arguments of <c>assistant.threads.setSuggestedPrompts</c>; at most four prompts.</summary>
internal sealed record PromptsCall(string ChannelId, string ThreadTs, IReadOnlyList<SuggestedPrompt> Prompts);
