using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Scores clauses by a plan: for every need the best of its alternatives, and a little for neighbouring words and for the context.</summary>
internal sealed class ClauseScorer(IndexSnapshot index)
{
    private const float PairWeight = 0.3f;
    private const float ContextWeight = 0.1f;
    private const float AnswerTypeWeight = 1f;

    /// <summary>The best clauses.</summary>
    /// <param name="plan">What is looked for.</param>
    /// <param name="count">Most clauses to return.</param>
    /// <returns>Places and scores above 0, best first; equal scores in reading order.</returns>
    public List<(int Place, float Score)> Rank(QueryPlan plan, int count)
    {
        Dictionary<int, float> scores = [];
        foreach (var part in Parts(plan))
        {
            foreach (var (place, score) in part.Scores)
                scores[place] = scores.GetValueOrDefault(place) + score;
        }

        return [.. scores.Select(static s => (s.Key, s.Value)).OrderByDescending(static s => s.Value).ThenBy(static s => s.Key).Take(count)];
    }

    /// <summary>What the score of one clause is made of.</summary>
    public ScoreExplanation Explain(QueryPlan plan, int place)
    {
        ImmutableArray<ScoreExplanation> parts = [.. Parts(plan).Where(p => p.Scores.ContainsKey(place)).Select(p => new ScoreExplanation(p.Scores[place], p.Name, []))];
        return new ScoreExplanation(parts.Sum(static p => p.Value), "sum", parts);
    }

    private IEnumerable<(string Name, Dictionary<int, float> Scores)> Parts(QueryPlan plan)
    {
        foreach (var need in plan.Needs)
        {
            var name = string.Join(' ', need.Typed.Select(static t => t.Word));
            yield return ($"\"{name}\" or what stands for it, weight {need.Weight:0.0}", OfNeed(need));
            foreach (var term in need.Typed)
                yield return ($"\"{term.Word}\" in headings and clauses above", Add([], index.Context, term.Stem, ContextWeight));
        }

        foreach (var pair in plan.Pairs)
            yield return ($"\"{pair}\" together", Add([], index.Pairs, pair, PairWeight));
        if (plan.AnswerType is { } mark)
            yield return ($"holds an answer of the kind {mark}", Add([], index.Marks, mark, AnswerTypeWeight));
    }

    private Dictionary<int, float> OfNeed(Need need)
    {
        Dictionary<int, float> best = [];
        foreach (var alternative in need.Alternatives)
        {
            foreach (var (place, score) in OfAlternative(alternative, need.Weight))
                best[place] = Math.Max(best.GetValueOrDefault(place), score);
        }

        return best;
    }

    private Dictionary<int, float> OfAlternative(Alternative alternative, float weight)
    {
        Dictionary<int, float> scores = [];
        if (alternative.Origin == AlternativeOrigin.AnswerType)
            return Add(scores, index.Marks, alternative.Stems[0], weight * alternative.Weight);
        if (alternative.Stems.Length > 1 && alternative.Origin != AlternativeOrigin.Typed)
            return AddPhrase(scores, alternative.Stems, weight * alternative.Weight);
        foreach (var stem in alternative.Stems)
            Add(scores, index.Words, stem, weight * alternative.Weight);
        return scores;
    }

    private static Dictionary<int, float> Add(Dictionary<int, float> scores, FieldPostings field, string term, float weight)
    {
        var idf = field.Idf(term);
        foreach (var posting in field.Of(term))
            scores[posting.Entry] = scores.GetValueOrDefault(posting.Entry) + (weight * field.Score(idf, posting.Entry, posting.Frequency));
        return scores;
    }

    private Dictionary<int, float> AddPhrase(Dictionary<int, float> scores, ImmutableArray<string> stems, float weight)
    {
        var idf = stems.Sum(index.Words.Idf);
        foreach (var posting in index.Words.Of(stems.MinBy(stem => index.Words.Of(stem).Length)!))
        {
            var frequency = index.Passage(posting.Entry).Find(stems).Count();
            if (frequency > 0)
                scores[posting.Entry] = weight * index.Words.Score(idf, posting.Entry, frequency);
        }

        return scores;
    }
}
