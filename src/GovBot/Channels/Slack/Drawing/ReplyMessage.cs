using System.Collections.Immutable;
using System.Diagnostics;
using GovBot.Channels.Quotes;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>Draws replies as one message each. Quotes for which it has no room are left out whole and named on a button.</summary>
internal sealed class ReplyMessage(QuoteMessage quotes, Permalinks permalinks)
{
    // Characters of quotes, from as many as may fit downwards; the first quote is drawn always.
    private static readonly int[] Rooms = [8_000, 6_000, 4_000, 2_000, 1_000, 0];

    /// <summary>The message; below Slack's limits whatever the reply is.</summary>
    public SlackMessage Draw(Reply reply, Surface surface)
    {
        // What one sees alone is turned over in place, marks and all.
        if (surface != Surface.Posted && reply.Answer is Answer.Quoted { Quotes: [var only], Absent.IsEmpty: true } quoted)
            return quotes.Draw(QuoteView.Of(only) with { Related = quoted.Further.IsEmpty ? [] : [only.Clause, .. quoted.Further] }, surface, Said(reply));
        var all = Presenter.Present(reply, addressOf: permalinks.To);
        foreach (var room in Rooms)
        {
            if (Draw(reply, all, room, surface) is { } message)
                return message;
        }

        return Draw(new Presentation([new Block.Say(QuoteWording.TooLongToSay)], []), [], reply, surface);
    }

    private static IEnumerable<string> Said(Reply reply) => Presenter.Around(reply, []).Blocks.OfType<Block.Say>().Select(static s => s.Text);

    private SlackMessage? Draw(Reply reply, Presentation all, int room, Surface surface)
    {
        var presentation = Presenter.Present(reply, room, permalinks.To);
        var shown = presentation.Blocks.OfType<Block.Quotation>().Select(static q => q.Quote.Clause).ToHashSet();
        List<Clause> omitted = [.. all.Blocks.OfType<Block.Quotation>().Select(static q => q.Quote.Clause).Where(c => !shown.Contains(c)).Distinct()];
        var message = Draw(presentation, omitted, reply, surface);
        return message.Blocks.Count <= MessageLimits.MostBlocks && SlackSize.Of(message.Blocks) <= MessageLimits.MostInBlocks ? message : null;
    }

    private SlackMessage Draw(Presentation presentation, IReadOnlyList<Clause> omitted, Reply reply, Surface surface)
    {
        List<SlackBlock> blocks = [.. Blocks(presentation, reply, surface), .. Buttons(presentation.Suggestions, omitted)];
        return new SlackMessage(FallbackText.Of(presentation, blocks), blocks);
    }

    private IEnumerable<SlackBlock> Blocks(Presentation presentation, Reply reply, Surface surface) => presentation.Blocks.SelectMany(block => block switch
    {
        Block.Say say => KitText.Section(say.Text) is { } section ? [new SlackBlock.RichText([section])] : (IEnumerable<SlackBlock>)[],
        Block.Lines lines => Items(lines.Items),
        Block.Copyable copyable => [new SlackBlock.RichText([new RichTextPart.Preformatted([.. KitText.Runs(copyable.Text)])])],
        Block.Quotation quotation => Quoted(quotation, reply, surface),
        _ => throw new UnreachableException(),
    });

    private static IEnumerable<SlackBlock> Items(IReadOnlyList<string> items)
    {
        RichTextPart[] sections = [.. items.Select(KitText.Section).OfType<RichTextPart>()];
        if (sections.Length > 0)
            yield return new SlackBlock.RichText([new RichTextPart.Items(sections)]);
    }

    private IEnumerable<SlackBlock> Quoted(Block.Quotation quotation, Reply reply, Surface surface)
    {
        List<SlackBlock> quoted = [.. QuoteBlocks.Of(quotation.Quote, quotation.Caption)];
        if (SlackSize.Of(quoted) > MessageLimits.MostInQuote)
            return quotes.TooLong(quotation.Quote.Clause);
        if (surface == Surface.Private && ViewOf(quotation.Quote, reply.Answer) is { } view)
            quoted.Add(new SlackBlock.Actions([new SlackControl.Button(KitText.Label(SlackWording.ShareOf(view.Clause))) { ActionId = ActionIds.Share, Value = ButtonValue.Of(view) }]));
        return quoted;
    }

    // Whole clauses can be shared; what only comes near says so wherever it goes.
    private static QuoteView? ViewOf(Quote quote, Answer answer) => answer switch
    {
        Answer.Quoted when quote.Span == quote.Clause.Span => QuoteView.Of(quote),
        Answer.NotAnswered not => QuoteView.Of(quote) with { IsNearest = true, Related = [.. not.Nearest.Select(static n => n.Clause)] },
        _ => null,
    };

    private static IEnumerable<SlackBlock> Buttons(ImmutableArray<string> suggestions, IReadOnlyList<Clause> omitted)
    {
        List<SlackControl> buttons = [];
        if (omitted.Count > 0)
            buttons.Add(new SlackControl.Button(KitText.Label(ShowRest(omitted))) { ActionId = ActionIds.All, Value = ButtonValue.Of(omitted) });
        buttons.AddRange(suggestions.Where(static s => s.Length is > 0 and <= ButtonValue.Most)
            .Select(static (s, i) => new SlackControl.Button(KitText.Label(s)) { ActionId = ActionIds.Of(ActionIds.Say, i), Value = s }));
        if (buttons.Count > 0)
            yield return new SlackBlock.Actions(buttons);
    }

    private static string ShowRest(IReadOnlyList<Clause> omitted) => QuoteWording.Show(omitted) is { Length: <= 75 } label ? label : SlackWording.Rest;
}
