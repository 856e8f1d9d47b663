namespace GovBot.Clauses.Languages;

/// <summary>How many letters of which scripts a text has.</summary>
internal readonly record struct Scripts(int Latin, int Han, int Kana, int Hangul, int Other)
{
    public static Scripts Of(string text)
    {
        var (latin, han, kana, hangul, other) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (c is >= '\u3041' and <= '\u30FF')
                kana++;
            else if (c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '々')
                han++;
            else if (c is >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' or >= '\uAC00' and <= '\uD7A3')
                hangul++;
            else if (c is <= '\u024F' or >= '\u1E00' and <= '\u1EFF' or >= '\uFF21' and <= '\uFF5A')
                latin += char.IsLetter(c) ? 1 : 0;
            else if (char.IsLetter(c))
                other++;
        }

        return new Scripts(latin, han, kana, hangul, other);
    }

    /// <summary>Whether there are letters of East Asia.</summary>
    public bool IsEastAsian => Han + Kana + Hangul > 0;
}
