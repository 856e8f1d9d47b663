using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads one item of a reference: a number, a range, a place, a part of the document.</summary>
internal static class SelectionScanner
{
    /// <summary>Reads an item, or returns null with the cursor where it was.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="anchored">Whether a clause word stands before it.</param>
    /// <param name="previous">The item before it in the same list, or null.</param>
    public static Selection? Read(TokenCursor cursor, bool anchored, Selection? previous) =>
        cursor.Try(c => Continued(c, previous)) ?? cursor.Try(StretchScanner.Read) ?? cursor.Try(PlaceScanner.Every) ?? cursor.Try(PlaceScanner.Ends) ??
        cursor.Try(c => NumberOrRange(c, anchored)) ?? cursor.Try(PlaceScanner.Place) ?? cursor.Try(NamedPart.Read);

    /// <summary>Reads one clause as the bound of a stretch: "paragraph 7", "the third", "the annex".</summary>
    public static Selection? Bound(TokenCursor cursor)
    {
        SkipClauseWord(cursor);
        if (NumberScanner.ClauseNumber(cursor, anchored: true) is { } number)
            return new Selection.Numbered(number);
        if ((cursor.Try(PlaceScanner.Ends) ?? cursor.Try(PlaceScanner.Place)) is { } place)
        {
            _ = cursor.Take("one");
            SkipClauseWord(cursor);
            return place;
        }

        return cursor.Peek().Text is "everything" or "all" ? null : cursor.Try(NamedPart.Read);
    }

    // "annexes I and II", "3(1) and (2)": what kind of number it is was said before.
    private static Selection? Continued(TokenCursor cursor, Selection? previous) => previous switch
    {
        Selection.Annex { Label: not null } => NamedPart.Annex(cursor, mustHaveLabel: true),
        Selection.Recital => NamedPart.Recital(cursor),
        Selection.Numbered { Number: var number } => NumberScanner.Sibling(cursor, number) is { } sibling ? new Selection.Numbered(sibling) : null,
        _ => null,
    };

    private static Selection? NumberOrRange(TokenCursor cursor, bool anchored)
    {
        if (cursor.IsNext(static c => NumberScanner.Ordinal(c)) || NumberScanner.ClauseNumber(cursor, anchored) is not { } first)
            return null;
        cursor.TakeAny(Lexicon.CounterWords);
        if (StretchScanner.TakeOnwards(cursor))
            return new Selection.From(first);
        return RangeEnd(cursor, first) is { } last ? new Selection.Range(first, last) : new Selection.Numbered(first);
    }

    private static ClauseNumber? RangeEnd(TokenCursor cursor, ClauseNumber first)
    {
        var start = cursor.Position;
        if (TakeRangeJoin(cursor))
        {
            if (NumberScanner.Sibling(cursor, first) is { } sibling)
                return sibling;
            SkipClauseWord(cursor);
            if (NumberScanner.ClauseNumber(cursor, anchored: true) is { } last)
                return last;
        }

        cursor.Position = start;
        return null;
    }

    // "3-5", "3 up to 5", "3 through to 5", "3...5"
    private static bool TakeRangeJoin(TokenCursor cursor)
    {
        _ = cursor.Take("up");
        if (cursor.TakeAll(".", ".", ".") || cursor.TakeAll(".", "."))
            return true;
        if (!RangeJoin.Take(cursor))
            return false;
        _ = cursor.Take("to");
        return true;
    }

    private static void SkipClauseWord(TokenCursor cursor)
    {
        _ = cursor.Take("the");
        _ = ClauseWord.Take(cursor);
    }
}
