namespace GovBot.BotFramework;

/// <summary>
/// What an invoke answers when the bot failed: the error form of Universal Actions ("Response format"), which other
/// invokes treat as any unusable answer.
/// </summary>
internal sealed record InvokeFailure(int StatusCode, string Type, ErrorDetail Value)
{
    public static InvokeFailure Of(string message) =>
        new(500, "application/vnd.microsoft.error", new ErrorDetail("BotError", message));
}
