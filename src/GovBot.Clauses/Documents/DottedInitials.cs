namespace GovBot.Clauses.Documents;

/// <summary>Reads short forms that are written with full stops: "O.E.C.D." is OECD.</summary>
internal static class DottedInitials
{
    private const int FewestInSmallLetters = 3;

    /// <summary>
    /// The end of single letters parted by full stops that begin at a place, before the last stop; the place itself where there are none. Two letters
    /// need a stop behind them, "U.N.", since "I.A" may be the number of a clause, and capitals: "e.g." is no short form of a name.
    /// </summary>
    public static int End(string text, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.'))
            return start;
        var (at, letters, capitals) = (start, 0, 0);
        while (at < text.Length && char.IsLetter(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
        {
            (letters, capitals) = (letters + 1, capitals + (char.IsUpper(text[at]) ? 1 : 0));
            if (at + 2 >= text.Length || text[at + 1] != '.' || !char.IsLetter(text[at + 2]))
                break;
            at += 2;
        }

        var isClosed = at + 1 < text.Length && text[at + 1] == '.' && !(at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]));
        return letters >= FewestInSmallLetters || (letters == 2 && capitals == 2 && isClosed) ? at + 1 : start;
    }

    /// <summary>A word as people write it without the stops.</summary>
    /// <param name="word">Single letters parted by full stops, or any other word.</param>
    public static string Joined(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return word;
        }

        return word.Length > 2 ? word.Replace(".", "", StringComparison.Ordinal) : word;
    }
}
