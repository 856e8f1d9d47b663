using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Reads what is taken away again: "all except 3", "everything but the annex", "without 4", "skip the first six".</summary>
internal static class ExceptionScanner
{
    /// <summary>Whether words that take something away stand at the cursor.</summary>
    public static bool IsNext(TokenCursor cursor)
    {
        var start = cursor.Position;
        var isNext = TakeWords(cursor);
        cursor.Position = start;
        return isNext;
    }

    /// <summary>Reads an exception from some items behind them; they are returned as they are where none follows.</summary>
    public static IReadOnlyList<Selection> Behind(TokenCursor cursor, IReadOnlyList<Selection> items)
    {
        var start = cursor.Position;
        if (TakeWords(cursor) && new ItemList(cursor).Read() is { Count: > 0 } excluded)
            return [new Selection.AllBut([.. items], [.. excluded])];
        cursor.Position = start;
        return items;
    }

    /// <summary>Reads "skip 3" and "without the annex", said of the whole; null where it is not said.</summary>
    public static Selection? OfWhole(TokenCursor cursor)
    {
        var isLeavingOut = cursor.Take("skip") || cursor.Take("skipping") || cursor.Take("omit") || cursor.Take("omitting") ||
            cursor.TakeAll("leave", "out") || cursor.TakeAll("leaving", "out") || cursor.Take("without") || cursor.Take("except") || cursor.Take("excluding");
        if (!isLeavingOut)
            return null;
        _ = cursor.Take("for");
        _ = cursor.Take("the");
        var excluded = new ItemList(cursor).Read();
        return excluded.Count == 0 ? null : new Selection.AllBut([new Selection.AfterLeading(0)], [.. excluded]);
    }

    private static bool TakeWords(TokenCursor cursor)
    {
        _ = cursor.Take(",");
        if (cursor.TakeAll("but", "not") || cursor.TakeAll("apart", "from") || cursor.TakeAll("aside", "from") || cursor.TakeAll("other", "than") ||
            cursor.TakeAll("instead", "of") || cursor.TakeAll("rather", "than") ||
            cursor.TakeAll("with", "the", "exception", "of") || cursor.TakeAll("leaving", "out"))
            return true;
        if (cursor.Take("except") || cursor.Take("but") || cursor.Take("save"))
            return (cursor.Take("for") || cursor.Take("from")) | true;
        return cursor.Take("excluding") || cursor.Take("without") || cursor.Take("minus") || cursor.Take("bar") || cursor.Take("besides") ||
            cursor.Take("excepting") || cursor.Take("not");
    }
}
