using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace GovBot.Clauses.Search;

/// <summary>
/// BM25 (Robertson and Zaragoza 2009) over exact passage lengths. Lucene's own keeps a length in one byte, which
/// makes passages of 65 and 80 words equally long; this one keeps the number itself.
/// </summary>
internal sealed class Bm25 : Similarity
{
    private const float Saturation = 0.6f;
    private const float LengthWeight = 0.75f;

    /// <summary>How rare a term is: ln(1 + (n − df + 0.5) / (df + 0.5)).</summary>
    /// <param name="documentFrequency">Passages with the term, 0 or more.</param>
    /// <param name="passages">All passages.</param>
    public static float Idf(long documentFrequency, long passages) =>
        (float)Math.Log(1 + ((passages - documentFrequency + 0.5) / (documentFrequency + 0.5)));

    public override long ComputeNorm(FieldInvertState state) => state.Length;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var passages = collectionStats.DocCount > 0 ? collectionStats.DocCount : collectionStats.MaxDoc;
        var averageLength = collectionStats.SumTotalTermFreq > 0 ? collectionStats.SumTotalTermFreq / (float)passages : 1f;
        return new Weight(collectionStats.Field, termStats.Sum(t => Idf(t.DocFreq, passages)), averageLength, queryBoost);
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var own = (Weight)weight;
        return new Scorer(own, context.AtomicReader.GetNormValues(own.Field));
    }

    private sealed class Weight(string fieldName, float idf, float averageLength, float queryBoost) : SimWeight
    {
        public string Field { get; } = fieldName;

        public float Idf { get; } = idf;

        public float AverageLength { get; } = averageLength;

        public float Boost { get; private set; } = queryBoost;

        public override float GetValueForNormalization() => 1f;

        // Boosts above this one arrive here; our own is already in Boost.
        public override void Normalize(float queryNorm, float topLevelBoost) => Boost *= topLevelBoost;
    }

    private sealed class Scorer(Weight weight, NumericDocValues? lengths) : SimScorer
    {
        public override float Score(int doc, float freq)
        {
            var length = lengths?.Get(doc) ?? 1;
            var normalised = 1 - LengthWeight + (LengthWeight * length / weight.AverageLength);
            return weight.Boost * weight.Idf * freq * (Saturation + 1) / (freq + (Saturation * normalised));
        }

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, Lucene.Net.Util.BytesRef payload) => 1f;

        public override Explanation Explain(int doc, Explanation freq)
        {
            var explanation = new Explanation(Score(doc, freq.Value), $"{weight.Field}: weight × idf × saturated frequency");
            explanation.AddDetail(new Explanation(weight.Boost, "weight"));
            explanation.AddDetail(new Explanation(weight.Idf, "idf"));
            explanation.AddDetail(new Explanation(freq.Value, "frequency"));
            explanation.AddDetail(new Explanation(lengths?.Get(doc) ?? 1, "length in words"));
            return explanation;
        }
    }
}
