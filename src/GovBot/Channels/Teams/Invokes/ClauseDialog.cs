using GovBot.Channels.Quotes;
using GovBot.Channels.Teams.Cards;
using GovBot.Clauses.Answers;

namespace GovBot.Channels.Teams.Invokes;

/// <summary>Draws the dialog in which somebody chooses a clause.</summary>
internal sealed class ClauseDialog(QuoteCard cards)
{
    private const int MostClauses = 5;
    private const int MostBytes = TeamsRenderer.MostBytes - 1_024;

    /// <summary>The dialog's card. Clauses that it has no room for are left out whole, from the end.</summary>
    public AdaptiveCard Draw(FoundClauses found)
    {
        for (var count = Math.Min(found.Views.Length, MostClauses); count > 0; count--)
        {
            var card = Draw(found, count, isWhole: true);
            if (CardJson.SizeOf(card) < MostBytes)
                return card;
        }

        return Draw(found, Math.Min(found.Views.Length, MostClauses), isWhole: false);
    }

    private AdaptiveCard Draw(FoundClauses found, int count, bool isWhole)
    {
        var heading = count == 0 ? QuoteWording.NoneFits : found.IsAnswered ? null : QuoteWording.NearMessage;
        List<CardElement> body = heading is null ? [] : [new CardElement.RichText([new TextRun(heading)])];
        foreach (var view in found.Views.Take(count))
        {
            var button = new CardButton.Submit(view.ToData()) { Title = PrintableText.Of(QuoteWording.Insert(view.Clause)) };
            body.Add(new CardElement.Group([.. isWhole ? cards.Quoted(view) : [], new CardElement.Buttons([button])]) { Spacing = "Large" });
        }

        return new AdaptiveCard("1.5", body, null, QuoteWording.ForMessage, QuoteWording.ForMessage);
    }
}
