namespace GovBot.BotFramework;

/// <summary>What was wrong ("Error object" of the Bot Framework REST API).</summary>
internal sealed record ErrorDetail(string Code, string Message);
