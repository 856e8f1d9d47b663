namespace GovBot.BotFramework;

/// <summary>A conversation across channels.</summary>
internal readonly record struct ConversationKey(string? ChannelId, string ConversationId);
