using System.Net;
using System.Text;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>
/// Reads the words of a message that Teams hands over as HTML. Only words are wanted, from anybody's HTML, so tags are passed
/// over in one go and nothing is parsed: a parser's tree can be made thousands of levels deep.
/// </summary>
internal static class MessageHtml
{
    public static string TextOf(string html)
    {
        var text = new StringBuilder(html.Length);
        var last = html.LastIndexOf('>');
        for (var at = 0; at < html.Length; at++)
        {
            var end = at < last && IsTag(html.AsSpan(at)) ? html.IndexOf('>', at) : -1;
            if (end < 0)
            {
                text.Append(html[at]);
                continue;
            }

            text.Append(IsInline(html.AsSpan(at, end - at)) ? "" : "\n");
            at = end;
        }

        return WebUtility.HtmlDecode(text.ToString()).Replace('\u00a0', ' ').Trim();
    }

    // "1 < 2" is none.
    private static bool IsTag(ReadOnlySpan<char> html) => html is ['<', var next, ..] && (char.IsAsciiLetter(next) || next is '/' or '!');

    // These do not part words; all others do, and a line break too many is harmless.
    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = name.IndexOfAny(" \t\n>");
        return (length < 0 ? name : name[..length]) is "b" or "i" or "em" or "strong" or "u" or "s" or "span" or "a" or "at" or "code";
    }
}
