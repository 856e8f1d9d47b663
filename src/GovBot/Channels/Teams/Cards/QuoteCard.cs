using System.Collections.Immutable;
using GovBot.Channels.Quotes;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Answers.Citations;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Channels.Teams.Cards;

/// <summary>Draws a clause as a card: its name, all of its words, and buttons that put another clause in its place.</summary>
/// <param name="permalinks">Where the clauses can be read.</param>
internal sealed class QuoteCard(Permalinks permalinks)
{
    /// <summary>The verb of all buttons: show what their data says.</summary>
    public const string Verb = "show";

    private const int MostRelated = 3;
    private const int MostBytes = TeamsRenderer.MostBytes - 2_048;

    /// <summary>The card for a conversation.</summary>
    /// <param name="view">What it shows.</param>
    /// <param name="isSpoken">Whether its words are in it for clients that read out or cannot draw cards, too; three times the length.</param>
    public AdaptiveCard Draw(QuoteView view, bool isSpoken = true) => new("1.5", Body(view), [.. Buttons(view)], Fallback(view, isSpoken), Spoken(view, isSpoken));

    /// <summary>The card for an answer that holds nothing else, below the channel's limit. A clause that is too long for any card is named and linked.</summary>
    public AdaptiveCard Fit(QuoteView view)
    {
        var card = Draw(view);
        if (CardJson.SizeOf(card) < MostBytes)
            return card;
        var silent = Draw(view, isSpoken: false);
        return CardJson.SizeOf(silent) < MostBytes ? silent : silent with
        {
            Body = [new CardElement.RichText([Named(view.Clause)]), new CardElement.RichText([new TextRun(PrintableText.Of(QuoteWording.TooLong(view.Clause)))])],
        };
    }

    /// <summary>The card for a link that was pasted: there, clients know 1.3 at most, which has no buttons that come back to the bot.</summary>
    public AdaptiveCard Unfurl(QuoteView view) => Fit(view) with { Version = "1.3", Actions = null };

    /// <summary>The clause's name and words, with its name as link; also for cards with several clauses.</summary>
    public IEnumerable<CardElement> Quoted(QuoteView view)
    {
        yield return new CardElement.RichText([Named(view.Clause)]);
        foreach (var note in Notes(view))
            yield return new CardElement.RichText([new TextRun(note) { Size = "Small", IsSubtle = true }]) { Spacing = "None" };
        yield return new CardElement.Group([.. QuoteLines.Of(view.Quote)]) { Style = "emphasis" };
    }

    private List<CardElement> Body(QuoteView view)
    {
        List<CardElement> body = [.. Quoted(view)];
        if (view.ShowsCitation)
            body.Add(new CardElement.TextInput("citation", QuoteWording.Citation, CitationOf(view.Clause)));
        return body;
    }

    private TextRun Named(Clause clause) => new(PrintableText.Of(Citation.Full(clause)))
    {
        Weight = "Bolder",
        Size = "Medium",
        SelectAction = permalinks.To(clause) is { } url ? new CardButton.OpenUrl(url) { Title = QuoteWording.ReadInContext } : null,
    };

    private static IEnumerable<string> Notes(QuoteView view)
    {
        if (IsNearest(view))
            yield return QuoteWording.NotAnAnswer;
        if (view.IsChanged)
            yield return QuoteWording.Changed(view.Clause.Document);
    }

    // What one steps to from there was never said to be near.
    private static bool IsNearest(QuoteView view) => view.IsNearest && view.Related.Contains(view.Clause);

    // Teams shows six buttons at most.
    private static IEnumerable<CardButton> Buttons(QuoteView view)
    {
        var here = view.Clause;
        var (previous, next) = (Neighbours.Previous(here), Neighbours.Next(here));
        if (previous is not null)
            yield return Show(QuoteWording.Previous(previous, here), view.At(previous));
        if (next is not null)
            yield return Show(QuoteWording.Next(next, here), view.At(next));
        // What only comes near is relevant to nothing, and was shown beside this.
        foreach (var related in view.Related.Where(c => !view.IsNearest && c != here && c != previous && c != next).Take(MostRelated))
            yield return Show(QuoteWording.AlsoRelevant(related, here), view.At(related));
        if (!view.ShowsCitation)
            yield return Show(QuoteWording.CopyCitation, view with { ShowsCitation = true });
    }

    private static CardButton.Execute Show(string title, QuoteView target) => new(Verb, target.ToData()) { Title = PrintableText.Of(title) };

    private string CitationOf(Clause clause) => PrintableText.Of(CitationWriter.Write([clause], CitationStyle.Plain, permalinks.To(clause)));

    // "May contain Markdown", and clients read it so.
    private string Fallback(QuoteView view, bool isWhole)
    {
        var words = isWhole ? $": “{view.Quote.Text}”" : "";
        return CardText.Markdown($"{Citation.Full(view.Clause)}{words}{(permalinks.To(view.Clause) is { } url ? " " + url : "")}");
    }

    private static string Spoken(QuoteView view, bool isWhole) =>
        CardText.Spoken(Citation.Full(view.Clause), isWhole ? view.Quote.Text : "");
}
