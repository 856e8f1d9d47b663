using GovBot.Clauses.Documents;

namespace GovBot.Channels.Teams.Cards;

/// <summary>Draws a quote as lines of text runs: clients draw no line breaks inside a run.</summary>
internal static class QuoteLines
{
    /// <summary>The quote's lines, without empty ones.</summary>
    public static IEnumerable<CardElement.RichText> Of(Quote quote)
    {
        List<TextRun> line = [];
        var isFirst = true;
        foreach (var run in quote.Runs())
        {
            var pieces = PrintableText.Of(run.Text).Split('\n');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0 && Close(ref line, isFirst) is { } closed)
                {
                    yield return closed;
                    isFirst = false;
                }

                line.AddRange(CardText.Runs(pieces[i]).Select(text => new TextRun(text) { Weight = run.Emphasised ? "Bolder" : null, Italic = run.Italic ? true : null }));
            }
        }

        if (Close(ref line, isFirst) is { } last)
            yield return last;
    }

    private static CardElement.RichText? Close(ref List<TextRun> line, bool isFirst)
    {
        var runs = line;
        line = [];
        return runs.All(static r => string.IsNullOrWhiteSpace(r.Text)) ? null : new CardElement.RichText(runs) { Spacing = isFirst ? null : "Small" };
    }
}
