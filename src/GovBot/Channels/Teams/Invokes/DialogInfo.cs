using GovBot.BotFramework;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>A dialog's title, size and card ("TaskModuleTaskInfo").</summary>
internal sealed record DialogInfo(string Title, string Height, string Width, Attachment Card);
