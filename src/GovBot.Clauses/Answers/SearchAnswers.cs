using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>Answers questions put in words: with the clause that answers, or with an honest no.</summary>
internal sealed class SearchAnswers(ClauseIndex index)
{
    private const int Depth = 5;
    private const int MostNearest = 3;
    private const int MostFurther = 3;

    /// <summary>Share of the best score from which a clause is offered as also relevant.</summary>
    private const float FurtherScore = 0.4f;

    /// <summary>The answer, and what was found for it.</summary>
    public (Answer Answer, ImmutableArray<RankedClause> Ranking) Answer(string question)
    {
        var result = index.Search(question, Depth);
        return (Answer(result), result.Ranked);
    }

    /// <summary>The answer to a question whose search is already done.</summary>
    public Answer Answer(SearchResult result)
    {
        if (result.Ranked.FirstOrDefault(r => Answers(r, result.Ranked[0].Score)) is { } best)
        {
            var further = result.Ranked.Where(o => o != best && o.Score >= FurtherScore * best.Score).Take(MostFurther).Select(static o => o.Clause);
            return new Answer.Quoted([QuoteOf(best)], [.. further], [], []);
        }

        return new Answer.NotAnswered(result.Unknown, Nearest(result));
    }

    /// <summary>Up to three clauses that come nearest to a question.</summary>
    public ImmutableArray<Quote> Nearest(SearchResult result) =>
        [.. result.Ranked.Where(r => r.Score >= FurtherScore * result.Ranked[0].Score).Take(MostNearest).Select(QuoteOf)];

    private bool Answers(RankedClause ranked, float bestScore) => ranked.HoldsKind && index.Weights is var weights &&
        ranked.Coverage >= weights.AnswerCoverage && ranked.Firm >= weights.FirmCoverage && ranked.Score >= (ranked.ShowsKind ? weights.RivalScoreOfKind : weights.RivalScore) * bestScore;

    private Quote QuoteOf(RankedClause ranked) => Quote.Whole(ranked.Clause, index.BestSentence(ranked) is { } sentence ? [sentence] : []);
}
