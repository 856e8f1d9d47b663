namespace GovBot.BotFramework;

/// <summary>The body of a refusal, in the form of the Bot Framework REST API ("ErrorResponse object").</summary>
internal sealed record ErrorBody(ErrorDetail Error);
