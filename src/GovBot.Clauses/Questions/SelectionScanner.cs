using System.Collections.Frozen;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads one item of a reference: a number, a range, a place, a part of the document.</summary>
internal static class SelectionScanner
{
    private static readonly FrozenSet<string> Onwards = FrozenSet.Create("onwards", "onward", "ff", "forward");
    private static readonly FrozenSet<string> Skipping = FrozenSet.Create(
        "skip", "skipping", "omit", "omitting", "leave", "without", "except", "after", "not", "but");
    private static readonly FrozenSet<string> Starts = FrozenSet.Create("from", "starting", "beginning");

    /// <summary>Reads an item, or returns null with the cursor where it was.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="anchored">Whether a clause word stands before it.</param>
    /// <param name="previous">The item before it in the same list, or null.</param>
    public static Selection? Read(TokenCursor cursor, bool anchored, Selection? previous) =>
        cursor.Try(c => Continued(c, previous)) ?? cursor.Try(Stretch) ?? cursor.Try(Beside) ?? cursor.Try(PlaceScanner.Ends) ??
        cursor.Try(c => NumberOrRange(c, anchored)) ?? cursor.Try(PlaceScanner.Place) ?? cursor.Try(NamedPart.Read);

    // "annexes I and II", "3(1) and (2)": what kind of number it is was said before.
    private static Selection? Continued(TokenCursor cursor, Selection? previous) => previous switch
    {
        Selection.Annex { Label: not null } => NamedPart.Annex(cursor, mustHaveLabel: true),
        Selection.Recital => NamedPart.Recital(cursor),
        Selection.Numbered { Number: var number } => NumberScanner.Sibling(cursor, number) is { } sibling ? new Selection.Numbered(sibling) : null,
        _ => null,
    };

    // "everything between 5 and 7", "up to 4"
    private static Selection? Stretch(TokenCursor cursor)
    {
        _ = cursor.Take("everything") || cursor.Take("all");
        return cursor.Try(Between) ?? cursor.Try(FromOnwards) ?? cursor.Try(Limit) ?? cursor.Try(Skip);
    }

    // "the paragraph after 5"
    private static Selection.Beside? Beside(TokenCursor cursor)
    {
        var offset = cursor.Take("after") || cursor.Take("following") ? 1 : cursor.Take("before") || cursor.Take("preceding") ? -1 : 0;
        if (offset == 0)
            return null;
        SkipClauseWord(cursor);
        return NumberScanner.ClauseNumber(cursor, anchored: false) is { } number ? new Selection.Beside(number, offset) : null;
    }

    private static Selection.Range? Between(TokenCursor cursor)
    {
        if (!cursor.Take("between"))
            return null;
        SkipClauseWord(cursor);
        if (NumberScanner.ClauseNumber(cursor, anchored: true) is not { } first || !cursor.Take("and"))
            return null;
        SkipClauseWord(cursor);
        return NumberScanner.ClauseNumber(cursor, anchored: true) is { } last ? new Selection.Range(first, last) : null;
    }

    private static Selection? FromOnwards(TokenCursor cursor)
    {
        var isStart = cursor.Peek().Text is "starting" or "beginning";
        if (!cursor.TakeAny(Starts))
            return null;
        _ = cursor.Take("from") || cursor.Take("at") || cursor.Take("with");
        SkipClauseWord(cursor);
        if (NumberScanner.ClauseNumber(cursor, anchored: true) is not { } first)
            return null;
        return TakeOnwards(cursor) ? new Selection.From(first)
            : RangeEnd(cursor) is { } last ? new Selection.Range(first, last)
            : isStart ? new Selection.From(first) : null;
    }

    private static Selection? Limit(TokenCursor cursor)
    {
        if (!(cursor.TakeAll("up", "to") || cursor.Take("until") || cursor.Take("through")))
            return null;
        SkipClauseWord(cursor);
        return NumberScanner.ClauseNumber(cursor, anchored: true) is { } last ? new Selection.UpTo(last) : null;
    }

    private static Selection.AfterLeading? Skip(TokenCursor cursor)
    {
        if (!cursor.TakeAny(Skipping))
            return null;
        _ = cursor.Take("out") || cursor.Take("for");
        _ = cursor.Take("the");
        return cursor.Take("first") && NumberScanner.Count(cursor) is { } count ? new Selection.AfterLeading(count) : null;
    }

    private static Selection? NumberOrRange(TokenCursor cursor, bool anchored)
    {
        if (NumberScanner.ClauseNumber(cursor, anchored) is not { } first)
            return null;
        cursor.TakeAny(Lexicon.CounterWords);
        if (TakeOnwards(cursor))
            return new Selection.From(first);
        return RangeEnd(cursor) is { } last ? new Selection.Range(first, last) : new Selection.Numbered(first);
    }

    private static ClauseNumber? RangeEnd(TokenCursor cursor)
    {
        var start = cursor.Position;
        _ = cursor.Take("up");
        if (cursor.TakeAny(Lexicon.RangeJoins))
        {
            SkipClauseWord(cursor);
            if (NumberScanner.ClauseNumber(cursor, anchored: true) is { } last)
                return last;
        }

        cursor.Position = start;
        return null;
    }

    private static bool TakeOnwards(TokenCursor cursor)
    {
        var start = cursor.Position;
        var isJoined = cursor.Take("and");
        if ((isJoined && (cursor.Take("on") || cursor.Take("following") || cursor.TakeAll("the", "following"))) ||
            cursor.Take("on") || cursor.TakeAny(Onwards) || cursor.TakeAll("to", "the", "end") || cursor.TakeAll("till", "the", "end"))
            return true;
        cursor.Position = start;
        return false;
    }

    private static void SkipClauseWord(TokenCursor cursor)
    {
        _ = cursor.Take("the");
        if (cursor.TakeAny(Lexicon.ClauseWords))
            _ = cursor.Take(".");
    }
}
