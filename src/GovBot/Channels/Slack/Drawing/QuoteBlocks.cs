using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>Draws a quote: the words as quoted rich text, and below them, outside the quotation, whose they are and where they stand.</summary>
internal static class QuoteBlocks
{
    /// <summary>The blocks; null where no message has room for them. Emphasis goes before words do.</summary>
    public static IReadOnlyList<SlackBlock>? Fit(Quote quote, string caption, string? url, params IEnumerable<string> notes) =>
        new[] { quote, new Quote(quote.Clause, quote.Span) }.Select(q => Of(q, caption, url, notes).ToList()).FirstOrDefault(static blocks => SlackSize.Of(blocks) <= MessageLimits.MostInQuote);

    private static IEnumerable<SlackBlock> Of(Quote quote, string caption, string? url, IEnumerable<string> notes)
    {
        List<RichTextRun> runs = [.. quote.Runs().SelectMany(static run => KitText.Runs(run.Text, RichTextStyle.Of(run.Emphasised, run.Italic)))];
        // A clause of control characters alone has nothing to show.
        if (runs.Count > 0)
            yield return new SlackBlock.RichText([new RichTextPart.Quote(runs)]);
        yield return KitText.Context(caption, url);
        foreach (var note in notes)
            yield return KitText.Context(note);
    }
}
