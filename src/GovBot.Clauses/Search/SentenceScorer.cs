using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>Finds the sentence of a clause that meets the needs of a question best.</summary>
internal sealed class SentenceScorer(IndexSnapshot index)
{
    /// <summary>The best sentence; the first of equals; null where none has a word of the question, or where there is only one.</summary>
    public TextSpan? Best(RankedClause ranked)
    {
        var sentences = ranked.Clause.Sentences;
        if (sentences.Length < 2)
            return null;
        var scores = sentences.Select(sentence => ranked.Matches.Sum(match => Score(match, sentence))).ToList();
        var best = scores.Max();
        return best > 0 ? sentences[scores.IndexOf(best)] : null;
    }

    private float Score(NeedMatch match, TextSpan sentence)
    {
        var places = match.Spans.Count(sentence.Contains);
        if (places == 0)
            return 0;
        var idf = match.Stems.Sum(index.Sentences.Idf);
        return match.Weight * Bm25.Score(idf, places, 1);
    }
}
