namespace GovBot.Clauses.Questions;

/// <summary>Reads places that are counted from the beginning, the end or the middle of a document.</summary>
internal static class PlaceScanner
{
    /// <summary>Reads a place or a count at either end: "the last", "the first four", "third to last".</summary>
    public static Selection? Ends(TokenCursor cursor)
    {
        if (FromEnd(cursor) is { } ordinal)
            return new Selection.PlaceFromEnd(ordinal);
        if (cursor.Take("last") || cursor.Take("final") || cursor.Take("closing") || cursor.Take("concluding"))
        {
            return IsIdiom(cursor) ? null
                : IsCount(cursor) && NumberScanner.Count(cursor) is { } trailing ? new Selection.Trailing(trailing) : new Selection.PlaceFromEnd(1);
        }

        if ((cursor.Take("first") || cursor.Take("opening")) && IsCount(cursor) && NumberScanner.Count(cursor) is { } leading)
            return new Selection.Leading(leading);
        return null;
    }

    /// <summary>Reads a place: "the middle", "8th", "the first recital".</summary>
    public static Selection? Place(TokenCursor cursor)
    {
        if (cursor.Take("middle") || cursor.Take("central"))
            return new Selection.Middle();
        if (NumberScanner.Ordinal(cursor) is not { } ordinal || IsIdiom(cursor))
            return null;
        return cursor.Take("recital") ? new Selection.Recital(ordinal, ordinal) : new Selection.Place(ordinal);
    }

    // "penultimate", "last but one", "third to last", "second last"
    private static int? FromEnd(TokenCursor cursor)
    {
        if (cursor.Take("penultimate") || cursor.TakeAll("next", "to", "last"))
            return 2;
        var start = cursor.Position;
        if (cursor.TakeAll("last", "but") && NumberScanner.Count(cursor) is { } others and < int.MaxValue)
            return others + 1;
        cursor.Position = start;
        if (NumberScanner.Ordinal(cursor) is { } ordinal &&
            (cursor.TakeAll("to", "last") || cursor.TakeAll("-", "to", "-", "last") || cursor.TakeAll("from", "last") || cursor.Take("last")))
            return ordinal;
        cursor.Position = start;
        return null;
    }

    // "first of all" is no place; "first of all nine" is.
    private static bool IsIdiom(TokenCursor cursor) =>
        cursor.Peek().Is("of") && cursor.Peek(1).Is("all") && cursor.Peek(2).Kind != TokenKind.Number && Numerals.Cardinal(cursor.Peek(2).Text) is null;

    private static bool IsCount(TokenCursor cursor) => !cursor.Peek().Is("one");
}
