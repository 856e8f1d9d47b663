namespace GovBot.Clauses.Questions;

/// <summary>Damerau's distance in its optimal-string-alignment form: letters inserted, left out, changed or swapped with their neighbour.</summary>
internal static class EditDistance
{
    private const int LongestWord = 64;

    /// <summary>Whether two words are at most <paramref name="limit"/> errors apart. Words over 64 letters never are.</summary>
    public static bool IsAtMost(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > LongestWord || b.Length > LongestWord)
            return false;
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var before = rows[..(b.Length + 1)];
        var previous = rows.Slice(LongestWord + 1, b.Length + 1);
        var current = rows.Slice(2 * (LongestWord + 1), b.Length + 1);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
            }

            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length] <= limit;
    }
}
