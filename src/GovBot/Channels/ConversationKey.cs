namespace GovBot.Channels;

/// <summary>Names a conversation across channels.</summary>
internal readonly record struct ConversationKey(string Channel, string Conversation);
