namespace GovBot.BotFramework;

/// <summary>Where one turn's replies are posted, and whether the bot's token goes with them.</summary>
internal readonly record struct ReplyAddress(Uri Url, bool TakesToken);
