using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>Makes text fit where Slack has a limit, without control characters. Words of a document are parted, never cut.</summary>
internal static class KitText
{
    private const int MostInRun = 3_000;
    private const int MostInContext = 2_000;
    private const int MostInLabel = 75;

    /// <summary>Words as runs of rich text.</summary>
    public static IEnumerable<RichTextRun> Runs(string text, RichTextStyle? style = null)
    {
        for (text = PrintableText.Of(text); text.Length > 0;)
        {
            var length = Math.Min(text.Length, MostInRun);
            // Half of a character that takes two units is none.
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;
            yield return new RichTextRun.Words(text[..length]) { Style = style };
            text = text[length..];
        }
    }

    /// <summary>A paragraph of the bot's own; null where there is nothing to read.</summary>
    public static RichTextPart.Section? Section(string text) => Runs(text).ToList() is { Count: > 0 } runs ? new RichTextPart.Section(runs) : null;

    /// <summary>A block with one paragraph of the bot's own.</summary>
    public static SlackBlock.RichText Say(string text) => new([new RichTextPart.Section([.. Runs(text)])]);

    /// <summary>A small line; a name that is longer than any has to be ends with an ellipsis.</summary>
    public static SlackBlock.Context Context(string text) => new([new SlackText(Short(text, MostInContext))]);

    /// <summary>What stands on a button or in a list.</summary>
    public static SlackText Label(string text) => new(Short(text, MostInLabel));

    private static string Short(string text, int most)
    {
        text = PrintableText.Of(text).Replace('\n', ' ').Trim();
        if (text.Length > most)
            text = text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
        // Slack takes no empty text.
        return text.Length == 0 ? "…" : text;
    }
}
