using System.Text.Json;

namespace GovBot.BotFramework;

/// <summary>The answer to an invoke activity.</summary>
/// <param name="Status">The HTTP status, 200 to 599.</param>
/// <param name="Body">The JSON body, or null for none.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    /// <summary>What a bot answers to an invoke it does not know: 501 with a short error, as the SDK does.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501, JsonSerializer.SerializeToElement(
        new ErrorBody(new ErrorDetail("NotImplemented", "This bot does not implement this invoke.")),
        ActivityJson.Default.ErrorBody));

    /// <summary>What a bot answers to an invoke whose value it cannot use: 400 with words for the developer at the other end.</summary>
    public static InvokeResponse BadRequest(string message) => new(400, JsonSerializer.SerializeToElement(
        new ErrorBody(new ErrorDetail("BadArgument", message)), ActivityJson.Default.ErrorBody));
}
