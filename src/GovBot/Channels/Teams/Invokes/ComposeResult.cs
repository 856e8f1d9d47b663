namespace GovBot.Channels.Teams.Invokes;

/// <summary>The inside of <see cref="ComposeResponse"/> ("MessagingExtensionResult").</summary>
/// <param name="Type"><c>result</c> or <c>message</c>.</param>
/// <param name="AttachmentLayout"><c>list</c>; null for a message.</param>
/// <param name="Attachments">The cards; null for a message.</param>
/// <param name="Text">The message; null for cards.</param>
internal sealed record ComposeResult(string Type, string? AttachmentLayout, IReadOnlyList<ComposeAttachment>? Attachments, string? Text);
