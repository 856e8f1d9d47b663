namespace GovBot.Clauses.Questions;

/// <summary>Reads what joins the ends of a range: "to", "–", and the hyphens that are typed for a dash, "--".</summary>
internal static class RangeJoin
{
    /// <summary>Takes one; false with the cursor where it was.</summary>
    public static bool Take(TokenCursor cursor)
    {
        if (!cursor.TakeAny(Lexicon.RangeJoins))
            return false;
        while (cursor.Peek(-1).Is("-") && cursor.TouchesPrevious && cursor.Take("-"))
        {
        }

        return true;
    }
}
