namespace GovBot.Clauses.Search;

/// <summary>
/// BM25 (Robertson and Zaragoza 2009) over exact passage lengths; Lucene keeps a length in one byte, which makes
/// passages of 65 and 80 words equally long.
/// </summary>
internal static class Bm25
{
    private const float Saturation = 0.5f;
    private const float LengthWeight = 0.65f;

    /// <summary>How rare a term is: ln(1 + (n − df + 0.5) / (df + 0.5)).</summary>
    /// <param name="documentFrequency">Entries with the term, 0 or more.</param>
    /// <param name="entries">All entries.</param>
    public static float Idf(int documentFrequency, int entries) =>
        MathF.Log(1 + ((entries - documentFrequency + 0.5f) / (documentFrequency + 0.5f)));

    /// <summary>What a term adds to the score of an entry.</summary>
    /// <param name="idf">The term's rarity.</param>
    /// <param name="frequency">How often it stands in the entry, 1 or more.</param>
    /// <param name="relativeLength">The entry's length divided by the average.</param>
    public static float Score(float idf, int frequency, float relativeLength) =>
        idf * frequency * (Saturation + 1) / (frequency + (Saturation * (1 - LengthWeight + (LengthWeight * relativeLength))));
}
