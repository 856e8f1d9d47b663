using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Scores clauses by a plan: for every need the best of its alternatives, and a little for words side by side, the same word forms and the context.</summary>
internal sealed class ClauseScorer(IndexSnapshot index)
{
    private const float PairWeight = 0.6f;
    private const float ContextWeight = 0.1f;
    private const float NeighbourWeight = 0.1f;
    private const float FormWeight = 0.3f;
    private const float AnswerTypeWeight = 1f;
    private const float TitleWeight = 2.5f;

    private readonly NeedScorer _needs = new(index);
    private readonly ScoresPool _pool = new(index.Clauses.Length);

    /// <summary>The best clauses.</summary>
    /// <param name="plan">What is looked for.</param>
    /// <param name="count">Most clauses to return.</param>
    /// <returns>Places and scores above 0, best first; equal scores in reading order.</returns>
    public List<(int Place, float Score)> Rank(QueryPlan plan, int count)
    {
        var (total, part, alternative) = (_pool.Take(), _pool.Take(), _pool.Take());
        foreach (var need in plan.Needs)
        {
            _needs.Score(need, part, alternative);
            total.AddAll(part);
            foreach (var term in need.Sought)
                ScoreTyped(term, need.Weight, total);
        }

        AddNeighbours(plan, place => total[place] > 0, total);
        foreach (var pair in plan.Pairs)
            NeedScorer.Score(index.Pairs, pair, PairWeight, total);
        if (plan.Asked is { Mark: var mark })
            _needs.ScoreMark(mark, WeightOf(mark), total);
        var best = total.Best(count);
        _pool.GiveBack(total);
        _pool.GiveBack(part);
        _pool.GiveBack(alternative);
        return best;
    }

    /// <summary>What the score of one clause is made of.</summary>
    public ScoreExplanation Explain(QueryPlan plan, int place)
    {
        var scores = new Scores(index.Clauses.Length);
        var spare = new Scores(index.Clauses.Length);
        var parts = ImmutableArray.CreateBuilder<ScoreExplanation>();
        foreach (var need in plan.Needs)
        {
            var words = string.Join(' ', need.Typed.Select(static t => t.Word));
            AddPart($"\"{words}\" or what stands for it, headings too, weight {need.Weight:0.0}", () => _needs.Score(need, scores, spare));
            AddPart($"\"{words}\" as typed, and in clauses above", () => need.Sought.ToList().ForEach(t => ScoreTyped(t, need.Weight, scores)));
        }

        if (parts.Count > 0)
            AddPart("the words in clauses beside", () => AddNeighbours(plan, at => at == place, scores));
        foreach (var pair in plan.Pairs)
            AddPart($"\"{pair}\" together", () => NeedScorer.Score(index.Pairs, pair, PairWeight, scores));
        if (plan.Asked is { Mark: var mark })
            AddPart($"holds an answer of the kind {mark}", () => _needs.ScoreMark(mark, WeightOf(mark), scores));
        return new ScoreExplanation(parts.Sum(static p => p.Value), "sum", parts.ToImmutable());

        void AddPart(string name, Action score)
        {
            score();
            if (scores[place] > 0)
                parts.Add(new ScoreExplanation(scores[place], name, []));
            scores.Clear();
        }
    }

    private static float WeightOf(string mark) => mark == AnswerMarks.Title ? TitleWeight : AnswerTypeWeight;

    private void ScoreTyped(Term term, float weight, Scores scores)
    {
        NeedScorer.Score(index.Forms, term.Word, FormWeight * weight, scores);
        NeedScorer.Score(index.Context, term.Stem, ContextWeight, scores);
    }

    // Clauses beside support one that was found; they do not find it.
    private void AddNeighbours(QueryPlan plan, Func<int, bool> isFound, Scores scores)
    {
        foreach (var stem in plan.Needs.SelectMany(static n => n.Sought).Select(static t => t.Stem))
        {
            var idf = index.Neighbours.Idf(stem);
            foreach (var posting in index.Neighbours.Of(stem))
            {
                if (isFound(posting.Entry))
                    scores.Add(posting.Entry, NeighbourWeight * index.Neighbours.Score(idf, posting.Entry, posting.Frequency));
            }
        }
    }
}
