using GovBot.Channels.Quotes;
using GovBot.Clauses.Answers;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>What notifications, screen readers and clients without blocks show: all of it, or where it is too long the names of what is quoted.</summary>
internal static class FallbackText
{
    public static string Of(Presentation presentation, IReadOnlyList<SlackBlock> blocks) =>
        Fit(blocks, PlainText.Render(presentation), string.Join("; ", presentation.Blocks.OfType<Block.Quotation>().Select(static q => q.Caption).Distinct().Take(20)));

    public static string Of(QuoteView view, IReadOnlyList<SlackBlock> blocks) => Fit(blocks, $"“{view.Quote.Text}”\n— {Citation.Full(view.Clause)}", Citation.Full(view.Clause));

    private static string Fit(IReadOnlyList<SlackBlock> blocks, string whole, string names)
    {
        var text = Escape(whole);
        if (text.Length <= MessageLimits.MostInText && text.Length + SlackSize.Of(blocks) <= MessageLimits.MostCharacters)
            return text;
        return Escape(names) is { Length: > 0 and <= MessageLimits.MostInNames } shorter ? shorter : SlackWording.Answer;
    }

    private static string Escape(string text) => SlackMarkup.Escape(PrintableText.Of(text));
}
