namespace GovBot.BotFramework;

/// <summary>What was read from the configuration, and everything wrong with it.</summary>
internal sealed record BotFrameworkOptionsResult(BotFrameworkOptions Options, IReadOnlyList<string> Errors);
