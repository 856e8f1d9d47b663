using System.Collections.Immutable;
using GovBot.BotFramework;
using GovBot.Channels.BotFramework;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams;

/// <summary>Draws replies as text, on as many messages as the channel's limit asks for.</summary>
internal sealed class TextMessages(HtmlText html, Permalinks permalinks)
{
    private const int MostCharacters = 12_000;

    /// <summary>The messages of a reply, in order.</summary>
    public IReadOnlyList<Activity> Draw(Reply reply, Activity received) => [.. Split(new Part(Presenter.Present(reply, MostCharacters, permalinks.To)), received)];

    /// <summary>One message, whatever its length.</summary>
    public Activity Draw(Presentation presentation, Activity received) => Message(new Part(presentation), received, isSpoken: true);

    private IEnumerable<Activity> Split(Part part, Activity received)
    {
        foreach (var isSpoken in new[] { true, false })
        {
            if (Message(part, received, isSpoken) is var message && ActivitySize.Of(message, received) < TeamsRenderer.MostBytes)
                return [message];
        }

        // It is the activity that is answered that takes the room: a longer message may be refused, no message is worse.
        return part.IsLast ? [Message(part, received, isSpoken: false)] : Halves(part.Presentation).SelectMany(half => Split(half, received));
    }

    // The first half has no suggestions: Teams shows them below the last message only. What cannot be halved is never cut.
    private static IEnumerable<Part> Halves(Presentation presentation) => presentation switch
    {
        { Blocks: [Block.Lines { Items: { Count: > 1 } items }], Suggestions: var said } => [Of([new Block.Lines([.. items.Take(items.Count / 2)])], []), Of([new Block.Lines([.. items.Skip(items.Count / 2)])], said)],
        { Blocks: [Block.Quotation { Quote.Clause: var clause }], Suggestions: var said } => [Of([new Block.Say(QuoteWording.TooLong(clause))], said) with { Linked = clause, IsLast = true }],
        { Blocks: [_], Suggestions: var said } => [Of([new Block.Say(QuoteWording.TooLongToSay)], said) with { IsLast = true }],
        { Blocks: var blocks, Suggestions: var said } => [Of(blocks[..(blocks.Length / 2)], []), Of(blocks[(blocks.Length / 2)..], said)],
    };

    private static Part Of(ImmutableArray<Block> blocks, ImmutableArray<string> suggestions) => new(new Presentation(blocks, suggestions));

    private Activity Message(Part part, Activity received, bool isSpoken)
    {
        var presentation = part.Presentation;
        var names = string.Join("; ", presentation.Blocks.OfType<Block.Quotation>().Select(static q => q.Caption).Distinct().Take(20));
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = html.Render(presentation) + (part.Linked is { } clause ? html.Links([clause]) : ""),
            TextFormat = "xml",
            Summary = isSpoken ? PlainText.Render(presentation) : names,
            Speak = isSpoken ? SpokenText.Render(presentation) : names,
            InputHint = "acceptingInput",
            SuggestedActions = Suggestions.For(presentation, received),
            // Asked for answers, not for a greeting.
            ChannelData = presentation.Blocks.Any(static b => b is Block.Quotation) ? MessageExtras.Feedback : null,
        };
    }

    /// <summary>What goes into one message, the clause to be read elsewhere, and whether there is nothing shorter to say.</summary>
    private sealed record Part(Presentation Presentation, Clause? Linked = null, bool IsLast = false);
}
