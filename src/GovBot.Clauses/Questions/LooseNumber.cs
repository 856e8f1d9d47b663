using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Tells whether a number without a clause word before it can be a clause's: not a year, date, price, share or telephone number.</summary>
internal static class LooseNumber
{
    private const int LargestRoman = 50;
    private const int MostDigitsInRow = 3;

    private static readonly FrozenSet<string> Months = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly FrozenSet<string> OtherNumbered = WordSet.Of(
        "version v page pages footnote message line chapter part volume table figure day week month year");

    private static readonly FrozenSet<string> LookedAt = WordSet.Of("look looking looked start starting begin beginning seoul declaration");

    // Before these words "one" is a pronoun ("the one marked 2"), behind them a number ("one, please").
    private static readonly FrozenSet<string> BehindNumberOne = WordSet.Of(", ; & / - – . ? ! and to through please pls plz onwards hundred");

    private static readonly FrozenSet<string> BeforePronounOne = WordSet.Of("the this that which next previous last first in another no every for wrong same other each right any some");

    /// <summary>Whether the digits at the cursor can be a clause's number.</summary>
    public static bool IsClause(TokenCursor cursor)
    {
        var token = cursor.Peek();
        var (before, behind) = (cursor.Peek(-1).Text, cursor.Peek(1).Text);
        var isYear = token.Text.Length == 4 && string.CompareOrdinal(token.Text, "1900") >= 0 && string.CompareOrdinal(token.Text, "2100") <= 0;
        var isMeasure = behind is "%" or ":" or "€" or "$" or "£" or "°" || (before is "$" or "€" or "£" or "#" or ":" && cursor.TouchesPrevious);
        var isTime = before is "at" && !LookedAt.Contains(cursor.Peek(-2).Text);
        return !isYear && !isMeasure && !isTime && !IsInDate(cursor) && !OtherNumbered.Contains(before) && !IsInLongRow(cursor) && !IsFraction(cursor);
    }

    /// <summary>Whether the number or place at the cursor stands beside a month: "21st May", "the 1st of May".</summary>
    public static bool IsInDate(TokenCursor cursor) =>
        IsMonth(cursor.Peek(-1)) || IsMonth(cursor.Peek(1)) || (cursor.Peek(1).Is("of") && IsMonth(cursor.Peek(2)));

    // "may" is a month in capitals only: "may I see the 3rd?"
    private static bool IsMonth(Token token) => Months.Contains(token.Text) && (token.Text is not ("may" or "march") || token.Upper);

    /// <summary>Whether the word at the cursor is "one" said of a thing, not of a number.</summary>
    public static bool IsPronounOne(TokenCursor cursor) =>
        cursor.Peek().Is("one") &&
        (cursor.Peek(-2).Text is "the" or "that" or "this" || BeforePronounOne.Contains(cursor.Peek(-1).Text) || (cursor.Peek(1).Text.Length > 0 && !BehindNumberOne.Contains(cursor.Peek(1).Text)));

    /// <summary>Whether a Roman numeral is meant as one: "I" is a pronoun and "mix" a word.</summary>
    public static bool IsRoman(Token token, int value) =>
        value <= LargestRoman && (token.Text.Length > 1 || (token.Upper && token.Text is "v" or "x"));

    // "24/7", "50/50" and "9/11", but "2/5/9" is a list.
    private static bool IsFraction(TokenCursor cursor)
    {
        var first = cursor.Peek(-1).Is("/") ? -2 : 0;
        var (left, right) = (cursor.Peek(first).Text, cursor.Peek(first + 2).Text);
        var isPair = cursor.Peek(first + 1).Is("/") && !cursor.Peek(first - 1).Is("/") && !cursor.Peek(first + 3).Is("/");
        return isPair && (left.Length > 1 || right.Length > 1);
    }

    // 21.05.2024, 05/21/24 and 555-1234: numbers without a space between, one of them long or filled up with a zero.
    private static bool IsInLongRow(TokenCursor cursor)
    {
        var (first, last) = (0, 0);
        while (IsInRow(cursor.Peek(first - 1), cursor.Peek(first)))
            first--;
        while (IsInRow(cursor.Peek(last), cursor.Peek(last + 1)))
            last++;
        var numbers = Enumerable.Range(first, last - first + 1).Select(i => cursor.Peek(i)).Where(static t => t.Kind == TokenKind.Number).ToList();
        return numbers.Count > 1 && numbers.Exists(static t => t.Text.Length > MostDigitsInRow || t.Text[0] == '0');
    }

    private static bool IsInRow(Token left, Token right) =>
        left.Text.Length > 0 && right.Text.Length > 0 && IsRowPart(left) && IsRowPart(right) &&
        (left.Touches(right) || (left.Kind == right.Kind && Math.Max(left.Text.Length, right.Text.Length) >= MostDigitsInRow));

    private static bool IsRowPart(Token token) => token.Kind == TokenKind.Number || token.Text is "." or "/" or "-" or "‑" or "–";
}
