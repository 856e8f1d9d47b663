using System.Text;

namespace GovBot.Clauses.Answers.Citations;

/// <summary>Writes Markdown that somebody copies into a text of their own.</summary>
internal static class MarkdownSource
{
    private const string Special = "\\`*_[]<>#|~!&@";

    /// <summary>Makes one line of text stand for itself: every sign that can mean something behind a backslash (CommonMark 0.31, 2.4).</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            _ = Special.Contains(c) ? escaped.Append('\\').Append(c) : escaped.Append(c);
        return escaped.ToString();
    }

    /// <summary>An address between the brackets of a link.</summary>
    public static string Address(string address) =>
        address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
