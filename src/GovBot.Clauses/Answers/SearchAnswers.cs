using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>Answers questions put in words: with the clause that answers, or with an honest no.</summary>
internal sealed class SearchAnswers(ClauseIndex index)
{
    private const int Depth = 5;
    private const int ListDepth = 12;
    private const int MostOfList = 6;

    /// <summary>Share of what the best clause meets from which another is a part of a list.</summary>
    private const float AsGood = 0.9f;

    private const int MostNearest = 3;
    private const int MostFurther = 3;

    /// <summary>Share of the best score from which a clause is offered as also relevant.</summary>
    private const float FurtherScore = 0.4f;

    /// <summary>The answer, and what was found for it.</summary>
    public (Answer Answer, ImmutableArray<RankedClause> Ranking) Answer(string question)
    {
        var isList = ListQuestion.IsAsked(Utterance.Of(question).Tokens);
        var result = index.Search(question, isList ? ListDepth : Depth);
        if (isList && !result.IsOfKind && Answer(result) is Answer.Quoted)
            return All(result.Ranked);
        ImmutableArray<RankedClause> ranked = [.. result.Ranked.Take(Depth)];
        return (Answer(result with { Ranked = ranked }), ranked);
    }

    // The clause that answers, and those that meet the same about as well by the same words.
    private (Answer Answer, ImmutableArray<RankedClause> Ranking) All(ImmutableArray<RankedClause> ranked)
    {
        var best = ranked.First(r => Answers(r, ranked[0].Score));
        ImmutableArray<RankedClause> all = [best, .. ranked.Where(o => o != best && IsAsGood(o, best)).Take(MostOfList - 1)];
        ImmutableArray<RankedClause> others = [.. ranked.Where(r => !all.Contains(r)).Take(Math.Max(0, Depth - all.Length))];
        return (new Answer.Quoted([.. all.Select(QuoteOf)], [.. others.Where(o => o.Score >= FurtherScore * best.Score).Take(MostFurther).Select(static o => o.Clause)], [], []), [.. all, .. others]);
    }

    private bool IsAsGood(RankedClause other, RankedClause best) => other.HoldsKind && other.Clause.Kind != ClauseKind.Title && index.Weights is var weights &&
        best.Matches.All(m => !m.IsFirm || other.Matches.Any(o => o.Stems.Intersect(m.Stems).Any())) &&
        other.Coverage >= Math.Max(weights.AnswerCoverage, AsGood * best.Coverage) && other.Firm >= Math.Max(weights.FirmCoverage, AsGood * best.Firm);

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
        ranked.Coverage >= weights.CoverageFor(ranked.Evidence) && ranked.Firm >= weights.FirmCoverage && ranked.Score >= (ranked.ShowsKind ? weights.RivalScoreOfKind : weights.RivalScore) * bestScore;

    /// <summary>A clause that was found, its best sentence emphasised.</summary>
    public Quote QuoteOf(RankedClause ranked) => Quote.Whole(ranked.Clause, index.BestSentence(ranked) is { } sentence ? [sentence] : []);
}
