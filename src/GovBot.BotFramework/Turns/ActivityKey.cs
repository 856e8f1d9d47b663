namespace GovBot.BotFramework;

/// <summary>What makes an activity the same one when it is delivered again.</summary>
internal readonly record struct ActivityKey(string? ChannelId, string? ConversationId, string ActivityId);
