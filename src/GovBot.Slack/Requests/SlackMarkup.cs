using System.Text;

namespace GovBot.Slack;

/// <summary>Slack's markup ("Formatting text for app surfaces"): three characters are escaped, and what stands in angle brackets is more than text.</summary>
public static class SlackMarkup
{
    /// <summary>Text as markup that shows it: no mention and no link comes from it.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }

    /// <summary>The words of a message: links by what they show, mentions of the bot left out, those of others by their names where they have one.</summary>
    /// <param name="markup">A message's text as Slack sends it.</param>
    /// <param name="botUser">The bot's user id; null where it is not known.</param>
    public static string ToText(string markup, string? botUser)
    {
        ArgumentNullException.ThrowIfNull(markup);
        var text = new StringBuilder(markup.Length);
        for (var at = 0; at < markup.Length; at++)
        {
            var end = markup[at] == '<' ? markup.IndexOf('>', at) : -1;
            if (end < 0)
            {
                text.Append(markup[at]);
                continue;
            }

            text.Append(Shown(markup.AsSpan(at + 1, end - at - 1), botUser));
            at = end;
        }

        return text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString().Trim();
    }

    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> inside, string? botUser)
    {
        var bar = inside.IndexOf('|');
        var target = bar < 0 ? inside : inside[..bar];
        var label = bar < 0 ? [] : inside[(bar + 1)..];
        return target switch
        {
            ['@', .. var user] => user.SequenceEqual(botUser) || label.IsEmpty ? [] : label,
            ['#' or '!', ..] => label,
            _ => label.IsEmpty ? target : label,
        };
    }
}
