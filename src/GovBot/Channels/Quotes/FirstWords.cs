namespace GovBot.Channels.Quotes;

/// <summary>The beginning of a clause for a list of results. A list's entry is no quote, so it ends where the line does.</summary>
internal static class FirstWords
{
    /// <summary>Whole words, with an ellipsis where more follow.</summary>
    /// <param name="text">The clause's words.</param>
    /// <param name="most">Most characters, without the ellipsis.</param>
    public static string Of(ReadOnlySpan<char> text, int most)
    {
        var isCut = text.Length > most;
        var words = isCut ? text[..most] : text;
        if (isCut && words.LastIndexOf(' ') is > 0 and var space)
            words = words[..space];
        if (words is [.., var last] && char.IsHighSurrogate(last))
            words = words[..^1];
        return words.ToString().ReplaceLineEndings(" ") + (isCut ? " …" : "");
    }
}
