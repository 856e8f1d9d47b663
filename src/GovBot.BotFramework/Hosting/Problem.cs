namespace GovBot.BotFramework;

/// <summary>Why a request is refused: an HTTP status and words for the developer at the other end.</summary>
internal sealed record Problem(int Status, string Code, string Message)
{
    public static Problem Unauthorized { get; } = new(401, "Unauthorized", "The request is not authenticated.");

    public static Problem Busy { get; } = new(503, "ServiceUnavailable", "Too many turns are waiting; try again later.");

    public static Problem NotKept { get; } = new(503, "ServiceUnavailable", "The turn cannot be kept at present; try again later.");

    public static Problem KeysUnavailable { get; } =
        new(503, "ServiceUnavailable", "The channel's signing keys cannot be read at present; try again later.");

    public static Problem UnsupportedMediaType { get; } =
        new(415, "UnsupportedMediaType", "The content type must be application/json in UTF-8.");

    public static Problem TooLarge { get; } = new(413, "MessageSizeTooBig", "The body is larger than 256 KB.");

    public static Problem BadJson { get; } =
        new(400, "BadSyntax", "The body must be one JSON object, an Activity, in UTF-8, at most 32 levels deep.");

    public static Problem Bad(string message) => new(400, "BadArgument", message);

    public static Problem Forbidden(string message) => new(403, "Forbidden", message);
}
