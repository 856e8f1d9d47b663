namespace GovBot.Clauses.Checking;

/// <summary>Reads dots that stand for words left out: "…", "...", ". . .", each also in brackets.</summary>
internal static class Ellipsis
{
    private const int FewestDots = 3;

    /// <summary>Where the dots end that begin at a place; the place itself where there are none. Bounded look-ahead.</summary>
    public static int EndAt(string text, int start)
    {
        var closing = text[start] switch { '[' => ']', '(' => ')', _ => '\0' };
        if (closing == '\0')
            return EndOfDots(text, start);
        var dots = SkipSpace(text, start + 1);
        var end = dots < text.Length ? EndOfDots(text, dots) : dots;
        var close = SkipSpace(text, end);
        return end > dots && close < text.Length && text[close] == closing ? close + 1 : start;
    }

    private static int EndOfDots(string text, int start)
    {
        if (text[start] is not ('…' or '.'))
            return start;
        var (dots, end) = (0, start);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '…' or '.')
                (dots, end) = (dots + (text[i] == '…' ? FewestDots : 1), i + 1);
            else if (text[i] is not (' ' or '\u00A0') || text[i - 1] is ' ' or '\u00A0')
                break;
        }

        return dots >= FewestDots ? end : start;
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\u00A0')
            i++;
        return i;
    }
}
