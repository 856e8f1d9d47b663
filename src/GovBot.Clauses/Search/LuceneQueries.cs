using System.Collections.Immutable;
using System.Globalization;
using Lucene.Net.Search;
using LuceneTerm = Lucene.Net.Index.Term;

namespace GovBot.Clauses.Search;

/// <summary>Builds Lucene's queries from a plan. No text is ever parsed as a query.</summary>
internal static class LuceneQueries
{
    private const float PairWeight = 0.3f;
    private const float ContextWeight = 0.1f;
    private const float AnswerTypeWeight = 1f;

    /// <summary>The query that ranks clauses.</summary>
    public static Query ForClauses(QueryPlan plan)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var need in plan.Needs)
        {
            var best = ForNeed(need, IndexFields.Clause);
            best.Boost *= need.Weight;
            query.Add(best, Occur.SHOULD);
            foreach (var term in need.Typed)
                query.Add(Term(IndexFields.Context, term.Stem, ContextWeight), Occur.SHOULD);
        }

        foreach (var pair in plan.Pairs)
            query.Add(Term(IndexFields.Pairs, pair, PairWeight), Occur.SHOULD);
        if (plan.AnswerType is { } mark)
            query.Add(Term(IndexFields.Marks, mark, AnswerTypeWeight), Occur.SHOULD);
        return query;
    }

    /// <summary>The query that ranks the sentences of one clause.</summary>
    public static Query ForSentences(QueryPlan plan, int clause)
    {
        var words = new BooleanQuery(disableCoord: true);
        foreach (var need in plan.Needs)
            words.Add(ForNeed(need, IndexFields.Sentence), Occur.SHOULD);
        return new BooleanQuery(disableCoord: true)
        {
            { words, Occur.MUST },
            { Term(IndexFields.SentenceOf, clause.ToString(CultureInfo.InvariantCulture), 0), Occur.MUST },
        };
    }

    /// <summary>The query for the clauses in which words stand together.</summary>
    public static Query ForPhrase(ImmutableArray<string> stems) => Phrase(IndexFields.Clause, stems, 1);

    private static Query ForNeed(Need need, string field)
    {
        if (need.Alternatives is [var only])
            return ForAlternative(only, field);
        var best = new DisjunctionMaxQuery(0);
        foreach (var alternative in need.Alternatives)
            best.Add(ForAlternative(alternative, field));
        return best;
    }

    private static Query ForAlternative(Alternative alternative, string field)
    {
        if (alternative.Origin == AlternativeOrigin.AnswerType)
            return Term(IndexFields.Marks, alternative.Stems[0], alternative.Weight);
        if (alternative.Origin != AlternativeOrigin.Typed || alternative.Stems.Length == 1)
            return Phrase(field, alternative.Stems, alternative.Weight);
        var words = new BooleanQuery(disableCoord: true);
        foreach (var stem in alternative.Stems)
            words.Add(Term(field, stem, alternative.Weight), Occur.SHOULD);
        return words;
    }

    private static Query Phrase(string field, ImmutableArray<string> stems, float weight)
    {
        if (stems is [var stem])
            return Term(field, stem, weight);
        var phrase = new PhraseQuery { Boost = weight };
        foreach (var part in stems)
            phrase.Add(new LuceneTerm(field, part));
        return phrase;
    }

    private static TermQuery Term(string field, string text, float weight) => new(new LuceneTerm(field, text)) { Boost = weight };
}
