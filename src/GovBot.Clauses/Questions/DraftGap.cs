namespace GovBot.Clauses.Questions;

/// <summary>Tells whether a reference is said of a quotation by what stands between the two.</summary>
internal static class DraftGap
{
    private const int LongestGap = 300;

    /// <summary>Whether it is.</summary>
    /// <param name="gap">The characters between, quotations in it made blanks.</param>
    /// <param name="isBehind">Whether the reference stands behind the quotation.</param>
    public static bool Joins(ReadOnlySpan<char> gap, bool isBehind)
    {
        if (gap.Length > LongestGap)
            return false;
        var words = gap.Trim();
        if (isBehind && words.TrimStart(".,;> \t\r\n") is "(" or "[" or "—" or "–" or "-" or "--" or "―" or "(see" or "(cf.")
            return true;
        if (!isBehind && words is [.., ':'])
            return !EndsSentence(words);
        return !HasBlankLine(gap) && !EndsSentence(gap);
    }

    private static bool EndsSentence(ReadOnlySpan<char> gap)
    {
        for (var i = 0; i < gap.Length; i++)
        {
            if (gap[i] is '?' or '!' || (gap[i] == '.' && (i + 1 == gap.Length || char.IsWhiteSpace(gap[i + 1]))))
                return true;
        }

        return false;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> gap)
    {
        var lines = 0;
        foreach (var c in gap)
        {
            lines = c == '\n' ? lines + 1 : char.IsWhiteSpace(c) ? lines : 0;
            if (lines > 1)
                return true;
        }

        return false;
    }
}
