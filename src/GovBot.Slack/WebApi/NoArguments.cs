namespace GovBot.Slack;

/// <summary>For methods that take nothing but a token.</summary>
internal sealed record NoArguments;
