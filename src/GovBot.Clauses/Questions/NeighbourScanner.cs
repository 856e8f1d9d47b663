using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Reads the clause beside one that was just named: "5 and the one right after it", "6 and the next one".</summary>
internal static class NeighbourScanner
{
    private static readonly FrozenSet<string> Closely = WordSet.Of("right directly immediately just that which comes stands");
    private static readonly FrozenSet<string> Behind = WordSet.Of("after behind following follows below next");
    private static readonly FrozenSet<string> Before = WordSet.Of("before preceding precedes above previous");
    private static readonly FrozenSet<string> Pointing = WordSet.Of("it that this");

    /// <summary>The clause beside an item; null, with the cursor where it was, where none is named.</summary>
    public static Selection? Read(TokenCursor cursor, Selection item)
    {
        var start = cursor.Position;
        if (item is Selection.Numbered && cursor.Take("and") && cursor.Take("the") && OffsetAt(cursor) is var offset and not 0 && cursor.Peek().Kind != TokenKind.Number)
            return new Selection.Beside(item, offset);
        cursor.Position = start;
        return null;
    }

    // "the one after it", "the next one", "the paragraph before"
    private static int OffsetAt(TokenCursor cursor)
    {
        var isNamed = cursor.Take("one") || ClauseWord.Take(cursor);
        while (isNamed && cursor.TakeAny(Closely))
        {
        }

        var offset = cursor.TakeAny(Behind) ? 1 : cursor.TakeAny(Before) ? -1 : 0;
        _ = isNamed ? cursor.TakeAny(Pointing) : cursor.Take("one") || ClauseWord.Take(cursor);
        return offset;
    }
}
