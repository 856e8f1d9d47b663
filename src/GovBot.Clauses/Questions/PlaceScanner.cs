using System.Collections.Frozen;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads places that are counted from the beginning, the end or the middle of a document.</summary>
internal static class PlaceScanner
{
    private static readonly FrozenSet<string> Lasts = FrozenSet.Create("last", "final", "closing", "concluding", "bottom");
    private static readonly FrozenSet<string> Firsts = FrozenSet.Create("first", "opening", "initial", "top");
    private static readonly FrozenSet<string> Seconds = FrozenSet.Create("second", "2nd", "latter", "last", "other");

    /// <summary>Reads a place or a count at either end: "the last", "the first four", "third to last", "the first half".</summary>
    public static Selection? Ends(TokenCursor cursor)
    {
        if (cursor.Try(Half) is { } half)
            return half;
        if (FromEnd(cursor) is { } ordinal)
            return OfKind(cursor, new Selection.PlaceFromEnd(ordinal));
        if (cursor.Try(CountBeforeEnd) is { } several)
            return several;
        if (cursor.Peek(-1).Is("at") || IsLoosePosition(cursor))
            return null;
        if (cursor.TakeAny(Lasts))
        {
            return IsIdiom(cursor) ? null
                : OfKind(cursor, Count(cursor) is { } trailing ? new Selection.Trailing(trailing) : new Selection.PlaceFromEnd(1));
        }

        if (!cursor.TakeAny(Firsts))
            return null;
        return Count(cursor) is { } leading ? OfKind(cursor, new Selection.Leading(leading))
            : cursor.Peek(-1).Is("first") ? null : PlaceOrRange(cursor, 1);
    }

    /// <summary>Reads a place: "the middle", "8th", "the first recital", "second to fourth".</summary>
    public static Selection? Place(TokenCursor cursor)
    {
        if (cursor.Take("middle") || cursor.Take("central"))
            return new Selection.Middle(Count(cursor) ?? 1);
        if (IsNoPlace(cursor) || LooseNumber.IsInDate(cursor) || NumberScanner.Ordinal(cursor) is not { } ordinal || IsIdiom(cursor))
            return null;
        return PlaceOrRange(cursor, ordinal);
    }

    /// <summary>Reads "every other paragraph", "every third clause", "the odd ones".</summary>
    public static Selection.Every? Every(TokenCursor cursor)
    {
        var parity = cursor.Peek().Text;
        if (cursor.Take("odd") || cursor.Take("even"))
            return IsCounted(cursor) ? new Selection.Every(parity == "odd" ? 1 : 2, 2) : null;
        if (!cursor.Take("every") && !cursor.Take("each"))
            return null;
        var isOther = cursor.Take("other");
        var step = isOther ? 2 : NumberScanner.Ordinal(cursor) ?? 0;
        return step is > 1 and < 100 && ClauseWord.Take(cursor) ? new Selection.Every(isOther ? 1 : step, step) : null;
    }

    private static Selection PlaceOrRange(TokenCursor cursor, int ordinal)
    {
        var start = cursor.Position;
        if (RangeJoin.Take(cursor))
        {
            _ = cursor.Take("to");
            _ = cursor.Take("the");
            if (NumberScanner.Ordinal(cursor) is { } last)
                return OfKind(cursor, new Selection.Places(Math.Min(ordinal, last), Math.Max(ordinal, last)));
        }

        cursor.Position = start;
        return OfKind(cursor, new Selection.Place(ordinal));
    }

    // "recital" and "annex" behind a place say among what it counts.
    private static Selection OfKind(TokenCursor cursor, Selection which) =>
        cursor.TakeAny(Lexicon.RecitalWords) ? new Selection.OfKind(ClauseKind.Recital, which)
        : cursor.TakeAny(Lexicon.AnnexWords) ? new Selection.OfKind(ClauseKind.Annex, which)
        : which;

    // "odd paragraphs", "even-numbered ones"
    private static bool IsCounted(TokenCursor cursor) =>
        cursor.TakeAll("-", "numbered") || cursor.Take("numbered") || Lexicon.ClauseWords.Contains(cursor.Peek().Text) || cursor.Peek().Is("ones");

    // "the first half", "half of them"
    private static Selection.Half? Half(TokenCursor cursor)
    {
        var isSecond = Seconds.Contains(cursor.Peek().Text);
        if (cursor.Peek(1).Is("half") && (isSecond || Firsts.Contains(cursor.Peek().Text) || cursor.Peek().Is("former")))
            cursor.Position++;
        else if (!cursor.Peek().Is("half") || !cursor.Peek(1).Is("of"))
            return null;
        cursor.Position++;
        return new Selection.Half(isSecond);
    }

    // "the two last", "the four first"
    private static Selection? CountBeforeEnd(TokenCursor cursor) =>
        !cursor.Peek(-1).Is("the") || NumberScanner.Count(cursor) is not { } count ? null
        : cursor.Take("last") ? new Selection.Trailing(count)
        : cursor.Take("first") ? new Selection.Leading(count) : null;

    // "penultimate", "last but one", "third to last", "second last"
    private static int? FromEnd(TokenCursor cursor)
    {
        if (cursor.Take("penultimate") || cursor.TakeAll("next", "to", "last") || cursor.TakeAll("next", "-", "to", "-", "last"))
            return 2;
        if (cursor.Take("antepenultimate"))
            return 3;
        var start = cursor.Position;
        if ((cursor.TakeAll("last", "but") || cursor.TakeAll("last", "-", "but", "-")) && NumberScanner.Count(cursor) is { } others and < int.MaxValue)
            return others + 1;
        cursor.Position = start;
        if (NumberScanner.Ordinal(cursor) is { } ordinal &&
            (cursor.TakeAll("to", "last") || cursor.TakeAll("-", "to", "-", "last") || cursor.TakeAll("from", "last") || cursor.Take("last")))
            return ordinal;
        cursor.Position = start;
        return null;
    }

    private static int? Count(TokenCursor cursor)
    {
        if (!cursor.Take("couple") && !cursor.Take("pair"))
            return cursor.Peek().Is("one") ? null : NumberScanner.Count(cursor);
        _ = cursor.Take("of");
        return 2;
    }

    // "first of all" and "the last thing" are no places; "first of all nine" is.
    private static bool IsIdiom(TokenCursor cursor) => cursor.Peek().Text is "thing" or "things" ||
        (cursor.Peek().Is("of") && cursor.Peek(1).Is("all") && cursor.Peek(2).Kind != TokenKind.Number && Numerals.Cardinal(cursor.Peek(2).Text) is null);

    // "top 5", but "the top one" and "bottom paragraph"
    private static bool IsLoosePosition(TokenCursor cursor) =>
        cursor.Peek().Text is "top" or "bottom" && !cursor.Peek(-1).Is("the") && !Lexicon.ClauseWords.Contains(cursor.Peek(1).Text);

    // "at first", "a second", "one second"
    private static bool IsNoPlace(TokenCursor cursor) =>
        cursor.Peek(-1).Is("at") || (cursor.Peek().Is("second") && (cursor.Peek(-1).Text is "a" or "one" or "per" or "split"));
}
