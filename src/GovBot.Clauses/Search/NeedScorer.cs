using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Scores clauses by one need of a question: by the best of what may stand for it, in their own words or in the headings above them.</summary>
internal sealed class NeedScorer(IndexSnapshot index)
{
    private const float HeadingWeight = 0.3f;
    private const float MarkWeight = 0.7f;

    /// <summary>Raises scores to what the best way of meeting a need gives each clause.</summary>
    /// <param name="need">The need.</param>
    /// <param name="best">The scores that are raised.</param>
    /// <param name="spare">Empty scores to work with; empty again afterwards.</param>
    public void Score(Need need, Scores best, Scores spare)
    {
        foreach (var alternative in need.Alternatives)
        {
            var weight = need.Weight * alternative.Weight;
            ScoreAlternative(alternative, weight, spare);
            best.RaiseTo(spare);
            if (alternative.Origin == AlternativeOrigin.AnswerType)
                continue;
            ScoreHeadings(alternative, weight, spare);
            best.RaiseTo(spare);
        }
    }

    // The vocabulary's phrases mean what they mean together: each word of theirs is a part of it.
    private void ScoreHeadings(Alternative alternative, float weight, Scores scores)
    {
        var share = alternative.Origin == AlternativeOrigin.Typed ? 1 : alternative.Stems.Length;
        foreach (var stem in alternative.Stems)
            Score(index.Headings, stem, HeadingWeight * weight / share, scores);
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

    /// <summary>Scores clauses that hold a kind of answer; each alike, however many other kinds it holds.</summary>
    public void ScoreMark(string mark, float weight, Scores scores)
    {
        var score = MarkWeight * weight * index.Marks.Idf(mark);
        foreach (var posting in index.Marks.Of(mark))
            scores.Add(posting.Entry, score);
    }

    /// <summary>Scores the entries of a field that hold a term, by BM25.</summary>
    public static void Score(FieldPostings field, string term, float weight, Scores scores)
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
