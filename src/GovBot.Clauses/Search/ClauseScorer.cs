using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Scores clauses by a plan: for every need the best of its alternatives, and a little for words side by side, the same word forms and the context.</summary>
internal sealed class ClauseScorer(IndexSnapshot index)
{
    private const float PairWeight = 0.6f;
    private const float ContextWeight = 0.1f;
    private const float HeadingWeight = 0.3f;
    private const float NeighbourWeight = 0.1f;
    private const float FormWeight = 0.3f;
    private const float AnswerTypeWeight = 1f;
    private const float MarkWeight = 0.7f;
    private const float TitleWeight = 2.5f;

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
            ScoreNeed(need, part, alternative);
            total.AddAll(part);
            foreach (var term in need.Sought)
                ScoreTyped(term, need.Weight, total);
        }

        AddNeighbours(plan, place => total[place] > 0, total);
        foreach (var pair in plan.Pairs)
            Score(index.Pairs, pair, PairWeight, total);
        if (plan.Asked is { Mark: var mark })
            ScoreMark(mark, WeightOf(mark), total);
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
            AddPart($"\"{words}\" or what stands for it, weight {need.Weight:0.0}", () => ScoreNeed(need, scores, spare));
            AddPart($"\"{words}\" as typed, in headings and clauses above", () => need.Sought.ToList().ForEach(t => ScoreTyped(t, need.Weight, scores)));
        }

        if (parts.Count > 0)
            AddPart("the words in clauses beside", () => AddNeighbours(plan, at => at == place, scores));
        foreach (var pair in plan.Pairs)
            AddPart($"\"{pair}\" together", () => Score(index.Pairs, pair, PairWeight, scores));
        if (plan.Asked is { Mark: var mark })
            AddPart($"holds an answer of the kind {mark}", () => ScoreMark(mark, WeightOf(mark), scores));
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
        Score(index.Forms, term.Word, FormWeight * weight, scores);
        Score(index.Context, term.Stem, ContextWeight, scores);
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

    private void ScoreNeed(Need need, Scores best, Scores spare)
    {
        foreach (var alternative in need.Alternatives)
        {
            ScoreAlternative(alternative, need.Weight * alternative.Weight, spare);
            best.RaiseTo(spare);
            if (alternative.Origin != AlternativeOrigin.AnswerType)
            {
                foreach (var stem in alternative.Stems)
                    Score(index.Headings, stem, HeadingWeight * need.Weight * alternative.Weight / (alternative.Origin != AlternativeOrigin.Typed ? alternative.Stems.Length : 1), spare);
                best.RaiseTo(spare);
            }
        }
    }

    private void ScoreAlternative(Alternative alternative, float weight, Scores scores)
    {
        if (alternative.Origin == AlternativeOrigin.AnswerType)
            ScoreMark(alternative.Stems[0], weight, scores);
        else if (alternative.Stems.Length > 1 && alternative.Origin != AlternativeOrigin.Typed)
            ScorePhrase(alternative.Stems, weight, scores);
        else
        {
            foreach (var stem in alternative.Stems)
                Score(index.Words, stem, weight, scores);
        }
    }

    // A clause holds a kind of answer or not, however many others it holds.
    private void ScoreMark(string mark, float weight, Scores scores)
    {
        var score = MarkWeight * weight * index.Marks.Idf(mark);
        foreach (var posting in index.Marks.Of(mark))
            scores.Add(posting.Entry, score);
    }

    private static void Score(FieldPostings field, string term, float weight, Scores scores)
    {
        var postings = field.Of(term);
        if (postings.IsEmpty)
            return;
        var idf = field.Idf(term);
        foreach (var posting in postings)
            scores.Add(posting.Entry, weight * field.Score(idf, posting.Entry, posting.Frequency));
    }

    private void ScorePhrase(ImmutableArray<string> stems, float weight, Scores scores)
    {
        var idf = stems.Sum(index.Words.Idf);
        foreach (var posting in index.Words.Of(stems.MinBy(stem => index.Words.Of(stem).Length)!))
        {
            var frequency = index.Passage(posting.Entry).Find(stems).Length;
            if (frequency > 0)
                scores.Add(posting.Entry, weight * index.Words.Score(idf, posting.Entry, frequency));
        }
    }
}
