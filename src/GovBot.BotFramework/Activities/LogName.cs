namespace GovBot.BotFramework;

/// <summary>Names that a caller chose, made fit for a log: short and plain, or not at all.</summary>
internal static class LogName
{
    private const int MaxLength = 40;

    public static string Of(string? name) =>
        name is { Length: > 0 and <= MaxLength } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/')
            ? name
            : "?";
}
