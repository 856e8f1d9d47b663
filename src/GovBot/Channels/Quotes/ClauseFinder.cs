using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;

namespace GovBot.Channels.Quotes;

/// <summary>Finds the clauses for words that somebody types or has said, to choose from. Whoever chooses judges: no card says that it answers, or does not.</summary>
internal sealed class ClauseFinder(Answerer answerer)
{
    private const int MostSearched = 2_000;
    private const int MostRanked = 5;

    /// <summary>The table of contents: all clauses of the top level.</summary>
    public IEnumerable<QuoteView> Contents() =>
        answerer.Documents.SelectMany(static d => d.TopLevel).Where(static c => c.Span.Length > 0).Select(static c => new QuoteView(c));

    /// <summary>The clauses that fit best first, and whether the first answers.</summary>
    public FoundClauses Find(string text)
    {
        var reply = answerer.Answer(text, ConversationState.Empty);
        var state = reply.State;
        var views = Quotes(reply.Answer).Select(QuoteView.Of)
            .Concat(state.Shown.Select(static c => new QuoteView(c)))
            .Concat(state.Ranking.Select(static r => new QuoteView(r.Clause)))
            .Concat(Holding(text))
            .Concat(state.Shown.IsEmpty && state.Ranking.IsEmpty ? Searched(text) : [])
            .DistinctBy(static v => v.Clause);
        return new FoundClauses([.. views], IsAnswered: !state.Shown.IsEmpty);
    }

    private static IEnumerable<Quote> Quotes(Answer answer) => answer switch
    {
        Answer.Quoted quoted => quoted.Quotes,
        // The sentences of one clause are one card.
        Answer.Listing { Count: > 0 } listing => listing.Quotes.GroupBy(static q => q.Clause).Select(static g => Quote.Whole(g.Key, [.. g.SelectMany(static q => q.Emphasis).Distinct().OrderBy(static e => e.Start)])),
        _ => [],
    };

    // While a word is being typed, it is no word yet.
    private IEnumerable<QuoteView> Holding(string text)
    {
        var words = text.Trim();
        if (words.Length < 3)
            yield break;
        foreach (var clause in answerer.Documents.SelectMany(static d => d.TopLevel))
        {
            if (clause.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                yield return new QuoteView(clause) { Marks = [new TextSpan(clause.Span.Start + at, words.Length)] };
        }
    }

    // Small talk and the like, which a message may begin with, is answered without a search.
    private IEnumerable<QuoteView> Searched(string text) =>
        answerer.Index?.Search(text.Length > MostSearched ? text[..MostSearched] : text, MostRanked).Ranked.Select(static r => new QuoteView(r.Clause)) ?? [];
}
