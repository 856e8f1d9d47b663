namespace GovBot.Clauses.Checking;

/// <summary>A place where a piece of a quotation, the words between two marks, stands in a document.</summary>
/// <param name="Words">For each word of the piece, the index of the document's.</param>
/// <param name="Before">The place of the piece before it; null for the first piece.</param>
internal sealed record PieceRun(int[] Words, PieceRun? Before)
{
    public int First => Words[0];

    public int Last => Words[^1];
}
