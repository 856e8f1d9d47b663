using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>Draws a quote: the words as quoted rich text, and below them, outside the quotation, whose they are.</summary>
internal static class QuoteBlocks
{
    public static IEnumerable<SlackBlock> Of(Quote quote, string caption, params IEnumerable<string> notes)
    {
        List<RichTextRun> runs = [.. quote.Runs().SelectMany(static run => KitText.Runs(run.Text, RichTextStyle.Of(run.Emphasised, run.Italic)))];
        // A clause of control characters alone has nothing to show.
        if (runs.Count > 0)
            yield return new SlackBlock.RichText([new RichTextPart.Quote(runs)]);
        yield return KitText.Context(caption);
        foreach (var note in notes)
            yield return KitText.Context(note);
    }
}
