using System.Buffers;
using System.Text;

namespace GovBot.Channels.BotFramework;

/// <summary>Makes text stand for itself in Markdown: no emphasis, link, heading, list, HTML or mention comes from it.</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>&~|#:\n+-=.)\u0000\u001B");

    /// <summary>Escapes text; what is drawn is the text as it was.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '|' => escaped.Append('\\').Append(text[i]),
                '#' or '+' or '-' or '=' when IsAtLineStart(text, i) => escaped.Append('\\').Append(text[i]),
                '.' or ')' when IsListNumber(text, i) => escaped.Append('\\').Append(text[i]),
                // An address that a reader would make a link of.
                ':' when text.AsSpan(i).StartsWith("://", StringComparison.Ordinal) => escaped.Append("&#58;"),
                var c when char.IsControl(c) && c is not ('\n' or '\r' or '\t') => escaped,
                var c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static bool IsAtLineStart(string text, int i) => text.AsSpan(0, i).TrimEnd(" \t") is [] or [.., '\n'];

    // "1." or "1)" at the start of a line begins a list.
    private static bool IsListNumber(string text, int i)
    {
        var start = i;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < i && IsAtLineStart(text, start);
    }
}
