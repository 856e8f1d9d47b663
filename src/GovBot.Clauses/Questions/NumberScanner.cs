using GovBot.Clauses.Documents;
using GovBot.Clauses.Documents.Reading;

namespace GovBot.Clauses.Questions;

/// <summary>Reads the numbers that stand in references.</summary>
internal static class NumberScanner
{
    private const int LongestLabel = 6;

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
        return value == 1 && cursor.Take("hundred") ? 100 : value + Unit(cursor, value, Numerals.Cardinal);
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

        if (Numerals.Cardinal(token.Text) is not (>= 20 and < 100 and var tens))
            return null;
        var start = cursor.Position++;
        if (Unit(cursor, tens, Numerals.Ordinal) is > 0 and var unit)
            return tens + unit;
        cursor.Position = start;
        return null;
    }

    /// <summary>
    /// Reads a clause's number with its sub-levels: "6", "seven", "viii", "3(2)(a)", "2.1". A letter stays one in upper
    /// case where documents have lettered clauses, also if it may be a Roman numeral: which it is the document says.
    /// </summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="anchored">Whether a clause word stands before it; without one, years, prices and pronouns are not taken.</param>
    public static ClauseNumber? ClauseNumber(TokenCursor cursor, bool anchored)
    {
        var token = cursor.Peek();
        if (token.Kind == TokenKind.Number)
            return anchored || LooseNumber.IsClause(cursor) ? Compound(cursor, Digits(token.Text)) : null;
        if (Numerals.Cardinal(token.Text) is not null && ((anchored && !cursor.Peek(-1).Is("the")) || !LooseNumber.IsPronounOne(cursor)))
            return Documents.ClauseNumber.Of(Count(cursor)!.Value);
        if (anchored && ClauseLetter.IsNext(cursor))
            return Compound(cursor, token.Text.ToUpperInvariant());
        if (Numerals.Roman(token.Text) is { } roman && (anchored || LooseNumber.IsRoman(token, roman)))
            return Compound(cursor, Documents.ClauseNumber.Of(roman).Value);
        if (anchored && token.Is("(") && IsLabel(cursor.Peek(1)) && cursor.Peek(2).Is(")"))
            return Bracketed(cursor);
        if (token.Kind == TokenKind.Word && LatinSuffix.PlaceBehindDigits(token.Text) > 0)
            return Compound(cursor, Digits(token.Text));
        var isLabelled = anchored && token.Kind == TokenKind.Word && char.IsAsciiDigit(token.Text[0]) && token.Text.Length <= LongestLabel;
        return isLabelled && Numerals.Ordinal(token.Text) is null ? Compound(cursor, Digits(token.Text)) : null;
    }

    /// <summary>Reads the rest of a number that is continued: "(2)" behind "3(1) and". Null where none stands there.</summary>
    public static ClauseNumber? Sibling(TokenCursor cursor, ClauseNumber number)
    {
        var levels = number.Value.LastIndexOf('(');
        return levels > 0 && cursor.Peek().Is("(") && SubLevel(cursor) is { } level ? Levels(cursor, number.Value[..levels] + level) : null;
    }

    /// <summary>Reads the sub-levels behind a number that is already read.</summary>
    public static ClauseNumber? Levels(TokenCursor cursor, string number)
    {
        while (SubLevel(cursor) is { } level)
            number += level;
        return Documents.ClauseNumber.TryParse(number, null, out var result) ? result : null;
    }

    private static ClauseNumber? Compound(TokenCursor cursor, string number)
    {
        cursor.Position++;
        return Levels(cursor, number + Suffix(cursor));
    }

    // "2 bis", but "2 bis 4" and "2 bis § 4" are German ranges.
    private static string? Suffix(TokenCursor cursor)
    {
        var (word, next) = (cursor.Peek().Text, cursor.Peek(1));
        var isRange = next.Kind == TokenKind.Number || Numerals.Cardinal(next.Text) is not null || Lexicon.ClauseWords.Contains(next.Text) || next.Text is "zu" or "zum" or "zur";
        return cursor.TakeIf(!isRange && LatinSuffix.Place(word) > 0) ? word : null;
    }

    // "point (a)"
    private static ClauseNumber? Bracketed(TokenCursor cursor)
    {
        var label = cursor.Peek(1).Text;
        cursor.Position += 3;
        return Levels(cursor, label);
    }

    private static string Digits(string text) => text.TrimStart('0') is { Length: > 0 } digits ? digits : "0";

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

        // "3(2)a"
        var isBare = cursor.Peek(-1).Is(")") && cursor.TouchesPrevious && cursor.Peek() is { Kind: TokenKind.Word, Text.Length: 1 };
        return cursor.TakeIf(isBare) ? $"({cursor.Peek(-1).Text})" : null;
    }

    private static bool IsLabel(Token token) => token.Kind == TokenKind.Number
        ? token.Text.Length <= 4
        : token.Kind == TokenKind.Word && (token.Text.Length == 1 || (token.Text.Length <= 5 && Numerals.Roman(token.Text) is not null));

    private static int Unit(TokenCursor cursor, int tens, Func<string, int?> read)
    {
        if (tens is < 20 or >= 100)
            return 0;
        var hyphen = cursor.Peek().Is("-") ? 1 : 0;
        if (read(cursor.Peek(hyphen).Text) is not (>= 1 and <= 9 and var unit))
            return 0;
        cursor.Position += hyphen + 1;
        return unit;
    }
}
