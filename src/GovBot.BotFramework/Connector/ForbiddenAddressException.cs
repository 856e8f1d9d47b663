namespace GovBot.BotFramework;

/// <summary>A service host led to no address that replies may go to. Trying again does not help.</summary>
internal sealed class ForbiddenAddressException() : Exception("The service host has no public address.");
