using System.Buffers;
using System.Text;

namespace GovBot.Channels.BotFramework;

/// <summary>
/// Makes text stand for itself in Markdown (CommonMark 0.31, GitHub Flavored Markdown 0.29): no emphasis, link, heading,
/// list, table, code, HTML or mention comes from it.
/// </summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> SpecialAnywhere = SearchValues.Create("\\`*_[]<>&~|:@\n\r\t");
    private static readonly SearchValues<string> WebHostStart = SearchValues.Create(["www."], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] LinkSchemes = ["mailto", "xmpp", "tel"];

    /// <summary>Escapes text; what is drawn is the text as it was, but for control characters and the white space that begins a line.</summary>
    public static string Escape(string text)
    {
        // First, so that nothing that begins a line hides behind one.
        text = PrintableText.Of(text);
        if (IsHarmless(text))
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
                // Addresses that a reader would make links of by themselves.
                ':' when IsAfterScheme(text, i) => escaped.Append("&#58;"),
                '.' when IsAfter(text, i, "www") => escaped.Append("&#46;"),
                '@' => escaped.Append("&#64;"),
                // Four spaces, or a tab, at the start of a line make code of it.
                ' ' or '\t' when i > 0 && IsAtLineStart(text, i) => escaped,
                var c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // Most paragraphs are: one line that begins with a letter, without any character that means something inside a line.
    private static bool IsHarmless(string text) => text.Length == 0 ||
        (char.IsLetter(text[0]) && !text.AsSpan().ContainsAny(SpecialAnywhere) && !text.AsSpan().ContainsAny(WebHostStart));

    private static bool IsAtLineStart(string text, int i) => text.AsSpan(0, i).TrimEnd(" \t") is [] or [.., '\n'];

    // "1." or "1)" at the start of a line begins a list.
    private static bool IsListNumber(string text, int i)
    {
        var start = i;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < i && IsAtLineStart(text, start);
    }

    private static bool IsAfterScheme(string text, int i) =>
        text.AsSpan(i).StartsWith("://", StringComparison.Ordinal) || LinkSchemes.Any(scheme => IsAfter(text, i, scheme));

    private static bool IsAfter(string text, int i, string word) => text.AsSpan(0, i).EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
