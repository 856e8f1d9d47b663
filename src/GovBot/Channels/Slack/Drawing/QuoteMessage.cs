using GovBot.Channels.Quotes;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;

namespace GovBot.Channels.Slack.Drawing;

/// <summary>Draws one clause: whole, named below, with buttons that go on from it.</summary>
/// <param name="permalinks">Where the clauses can be read.</param>
internal sealed class QuoteMessage(Permalinks permalinks)
{
    private const int MostRelated = 3;

    /// <summary>The clause as a message.</summary>
    /// <param name="view">The clause.</param>
    /// <param name="surface">Where it is shown.</param>
    /// <param name="before">What is said above it.</param>
    public SlackMessage Draw(QuoteView view, Surface surface, params IEnumerable<string> before)
    {
        List<SlackBlock> blocks = [.. before.Select(KitText.Say), .. Quoted(view), Buttons(view, surface)];
        return new SlackMessage(FallbackText.Of(view, blocks), blocks);
    }

    /// <summary>The clause as somebody passes it on.</summary>
    public SlackMessage Shared(QuoteView view, string user)
    {
        List<SlackBlock> blocks = [new SlackBlock.RichText([new RichTextPart.Section([new RichTextRun.User(user), new RichTextRun.Words(SlackWording.Shared)])]), .. Quoted(view)];
        if (ReadButton(view.Clause) is { } read)
            blocks.Add(new SlackBlock.Actions([read]));
        return new SlackMessage(FallbackText.Of(view, blocks), blocks);
    }

    /// <summary>The clause and its name; where no message has room for it, its name and where to read it.</summary>
    public IReadOnlyList<SlackBlock> Quoted(QuoteView view)
    {
        List<SlackBlock> quoted = [.. QuoteBlocks.Of(view.Quote, Citation.Full(view.Clause), Notes(view))];
        return SlackSize.Of(quoted) <= MessageLimits.MostInQuote ? quoted : TooLong(view.Clause);
    }

    /// <summary>What stands in place of a clause that no message has room for.</summary>
    public IReadOnlyList<SlackBlock> TooLong(Clause clause) =>
        [KitText.Say(QuoteWording.TooLong(clause)), .. permalinks.To(clause) is { } url ? [KitText.Context(url)] : (SlackBlock[])[]];

    /// <summary>The button that opens the page of a clause; null where nobody can follow a link.</summary>
    public SlackControl.Button? ReadButton(Clause clause) => permalinks.To(clause) is { Length: <= MessageLimits.MostInUrl } url
        ? new SlackControl.Button(KitText.Label(QuoteWording.ReadInContext)) { ActionId = ActionIds.Read, Url = url } : null;

    private static IEnumerable<string> Notes(QuoteView view)
    {
        if (view.IsNearest && view.Related.Contains(view.Clause))
            yield return QuoteWording.NotAnAnswer;
        if (view.IsChanged)
            yield return QuoteWording.Changed(view.Clause.Document);
    }

    private SlackBlock.Actions Buttons(QuoteView view, Surface surface)
    {
        List<SlackControl> buttons = surface == Surface.Private ? [Share(view)] : [];
        buttons.AddRange(Steps(view).Select(static (step, i) => Show(step.Title, step.View, i)));
        if (ReadButton(view.Clause) is { } read)
            buttons.Add(read);
        // A document of one clause leaves nowhere to go; a row of buttons has one at least.
        return new SlackBlock.Actions(buttons.Count > 0 ? buttons : [Show(Citation.Brief(view.Clause), view, 0)]);
    }

    private static SlackControl.Button Share(QuoteView view) =>
        new(KitText.Label(SlackWording.Share)) { ActionId = ActionIds.Share, Value = ButtonValue.Of(view), Style = "primary" };

    private static SlackControl.Button Show(string title, QuoteView view, int number) =>
        new(KitText.Label(title)) { ActionId = ActionIds.Of(ActionIds.Show, number), Value = ButtonValue.Of(view) };

    private static IEnumerable<(string Title, QuoteView View)> Steps(QuoteView view)
    {
        var here = view.Clause;
        var (previous, next) = (Neighbours.Previous(here), Neighbours.Next(here));
        if (previous is not null)
            yield return (QuoteWording.Previous(previous, here), view.At(previous));
        if (next is not null)
            yield return (QuoteWording.Next(next, here), view.At(next));
        foreach (var related in view.Related.Where(c => !view.IsNearest && c != here && c != previous && c != next).Take(MostRelated))
            yield return (QuoteWording.AlsoRelevant(related, here), view.At(related));
    }
}
