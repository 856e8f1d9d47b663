namespace GovBot.Clauses.Questions;

/// <summary>Two marks that a quotation stands between.</summary>
/// <param name="Opening">Characters that open it.</param>
/// <param name="Closing">Characters that close it.</param>
internal sealed record MarkPair(string Opening, string Closing)
{
    private static readonly MarkPair[] All =
    [
        new("\"", "\""), new("“", "”"), new("„", "“”"), new("«", "»"), new("「", "」"), new("『", "』"), new("‘", "’"), new("‚", "‘’"), new("＂", "＂"),
    ];

    /// <summary>Whether the two have different forms, so that it is certain which is which.</summary>
    public bool IsTyped => Opening[0] != Closing[0];

    private bool IsSingle => Closing.Contains('’');

    /// <summary>The pair that a character opens, or null.</summary>
    public static MarkPair? Of(char c) => Array.Find(All, p => p.Opening.Contains(c));

    /// <summary>Whether the character at a place can open a quotation there.</summary>
    public bool MayOpen(string text, int i)
    {
        var isAfterWord = i > 0 && (char.IsLetterOrDigit(text[i - 1]) || (!IsTyped && text[i - 1] is '.' or ',' or ')' or ']' or '…' or '?' or '!'));
        var isBeforeWord = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
        return IsTyped ? !IsSingle || !isAfterWord : !isAfterWord && isBeforeWord;
    }

    /// <summary>Whether the character at a place can close one.</summary>
    public bool Closes(string text, int i)
    {
        if (!Closing.Contains(text[i]))
            return false;
        var isBeforeWord = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        // "states’ rights": an apostrophe behind an s and before a word closes nothing.
        return IsSingle ? !isBeforeWord && !(i > 0 && text[i - 1] is 's' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsLower(text[i + 2]))
            : IsTyped || !MayOpen(text, i);
    }
}
