namespace GovBot.Clauses.Documents.Reading;

/// <summary>Roman numerals from I to MMMCMXCIX, in either case, in their one regular spelling.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The value, or 0 where the letters are no Roman numeral.</summary>
    public static int Parse(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > 15)
            return 0;
        var value = 0;
        var rest = letters;
        foreach (var (step, spelling) in Steps)
        {
            while (rest.StartsWith(spelling, StringComparison.OrdinalIgnoreCase) && value < 4000)
            {
                value += step;
                rest = rest[spelling.Length..];
            }
        }

        // IIII and VIV add up to something, but nobody writes them: only what spells back the same is a numeral.
        return rest.IsEmpty && value < 4000 && letters.Equals(Format(value), StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    /// <summary>A value in lower-case Roman numerals.</summary>
    /// <param name="value">1 to 3999.</param>
    public static string Format(int value)
    {
        var letters = new System.Text.StringBuilder();
        foreach (var (step, spelling) in Steps)
        {
            for (; value >= step; value -= step)
                letters.Append(spelling);
        }

        return letters.ToString();
    }
}
