using System.Collections.Frozen;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads the numbers that stand in references.</summary>
internal static class NumberScanner
{
    private const int LargestLooseRoman = 50;

    // Before these words "one" is a pronoun ("the one marked 2"), behind them a number ("one, please").
    private static readonly FrozenSet<string> BehindNumberOne = FrozenSet.Create(",", ";", "&", "/", "-", "–", ".", "?", "!", "and", "to", "through", "please", "pls", "plz", "onwards");

    private static readonly FrozenSet<string> BeforePronounOne = FrozenSet.Create("the", "this", "that", "which", "next", "previous", "last", "first", "in", "another", "no", "every");

    /// <summary>Reads a count: digits or words, "4", "four", "twenty-one".</summary>
    public static int? Count(TokenCursor cursor)
    {
        var token = cursor.Peek();
        if (token.Kind == TokenKind.Number && token.Text.Length <= 6)
        {
            cursor.Position++;
            return int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (Numerals.Cardinal(token.Text) is not { } value)
            return null;
        cursor.Position++;
        return value + Unit(cursor, value, Numerals.Cardinal);
    }

    /// <summary>Reads a place: "8th", "eighth", "twenty-first".</summary>
    public static int? Ordinal(TokenCursor cursor)
    {
        var token = cursor.Peek();
        if (Numerals.Ordinal(token.Text) is { } ordinal)
        {
            cursor.Position++;
            return ordinal;
        }

        if (Numerals.Cardinal(token.Text) is not (>= 20 and < 100) || Numerals.Cardinal(token.Text) is not { } tens)
            return null;
        var start = cursor.Position++;
        if (Unit(cursor, tens, Numerals.Ordinal) is > 0 and var unit)
            return tens + unit;
        cursor.Position = start;
        return null;
    }

    /// <summary>Reads a clause's number with its sub-levels: "6", "seven", "viii", "3(2)(a)", "2.1".</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="anchored">Whether a clause word stands before it; without one, years, prices and pronouns are not taken.</param>
    public static ClauseNumber? ClauseNumber(TokenCursor cursor, bool anchored)
    {
        var token = cursor.Peek();
        if (token.Kind == TokenKind.Number)
            return anchored || IsLooseNumber(cursor) ? Compound(cursor) : null;
        if (Numerals.Cardinal(token.Text) is not null && (anchored || !IsPronounOne(cursor)))
            return Documents.ClauseNumber.Of(Count(cursor)!.Value);
        if (Numerals.Roman(token.Text) is { } roman && (anchored || IsLooseRoman(token, roman)))
        {
            cursor.Position++;
            return Documents.ClauseNumber.Of(roman);
        }

        var isLabelled = anchored && token.Kind == TokenKind.Word && char.IsAsciiDigit(token.Text[0]) && token.Text.Length <= 6 && Numerals.Ordinal(token.Text) is null;
        return isLabelled ? Compound(cursor) : null;
    }

    private static ClauseNumber? Compound(TokenCursor cursor)
    {
        var digits = cursor.Peek().Text.TrimStart('0');
        var number = digits.Length == 0 ? "0" : digits;
        cursor.Position++;
        while (SubLevel(cursor) is { } level)
            number += level;
        return Documents.ClauseNumber.TryParse(number, null, out var result) ? result : null;
    }

    private static string? SubLevel(TokenCursor cursor)
    {
        if (cursor.Peek().Is(".") && cursor.TouchesPrevious && cursor.Peek().Touches(cursor.Peek(1)) && IsLabel(cursor.Peek(1)))
        {
            cursor.Position += 2;
            return "." + cursor.Peek(-1).Text;
        }

        if (cursor.Peek().Is("(") && IsLabel(cursor.Peek(1)) && cursor.Peek(2).Is(")"))
        {
            cursor.Position += 3;
            return $"({cursor.Peek(-2).Text})";
        }

        return null;
    }

    private static bool IsLabel(Token token) =>
        token.Kind == TokenKind.Number ? token.Text.Length <= 4 : token.Kind == TokenKind.Word && (token.Text.Length == 1 || (token.Text.Length <= 5 && Numerals.Roman(token.Text) is not null));

    private static int Unit(TokenCursor cursor, int tens, Func<string, int?> read)
    {
        if (tens is < 20 or >= 100)
            return 0;
        var hyphen = cursor.Peek().Is("-") ? 1 : 0;
        if (read(cursor.Peek(hyphen).Text) is not (>= 1 and <= 9) || read(cursor.Peek(hyphen).Text) is not { } unit)
            return 0;
        cursor.Position += hyphen + 1;
        return unit;
    }

    // 2024 is a year, 3:30 a time, 5% a share, $9 a price, 2+2 a sum.
    private static bool IsLooseNumber(TokenCursor cursor)
    {
        var token = cursor.Peek();
        var isYear = token.Text.Length == 4 && string.CompareOrdinal(token.Text, "1900") >= 0 && string.CompareOrdinal(token.Text, "2100") <= 0;
        var isMeasure = cursor.Peek(1).Text is "%" or ":" or "€" or "$" or "°" || cursor.Peek(-1).Text is "$" or "€" or "£" or "#" or ":" && cursor.TouchesPrevious;
        return !isYear && !isMeasure;
    }

    private static bool IsPronounOne(TokenCursor cursor) =>
        cursor.Peek().Is("one") &&
        (BeforePronounOne.Contains(cursor.Peek(-1).Text) || (cursor.Peek(1).Text.Length > 0 && !BehindNumberOne.Contains(cursor.Peek(1).Text)));

    // Without a clause word before it, "I" is a pronoun and "mix" a word.
    private static bool IsLooseRoman(Token token, int value) =>
        value <= LargestLooseRoman && (token.Text.Length > 1 || (token.Upper && token.Text is "v" or "x"));
}
