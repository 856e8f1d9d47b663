namespace GovBot.Clauses.Checking;

/// <summary>A stretch of a quotation's items and one of a document's words, by their first indices and those behind their last.</summary>
internal readonly record struct AlignedPart(int ItemStart, int ItemEnd, int WordStart, int WordEnd)
{
    /// <summary>How many pairs of an item and a word there are.</summary>
    public long Size => (long)(ItemEnd - ItemStart + 1) * (WordEnd - WordStart + 1);
}
