using System.Collections.Frozen;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads one item of a reference: a number, a range, a place, a part of the document.</summary>
internal static class SelectionScanner
{
    private static readonly FrozenSet<string> Onwards = FrozenSet.Create("onwards", "onward", "ff", "following", "forward", "ff.");
    private static readonly FrozenSet<string> Skipping = FrozenSet.Create("skip", "skipping", "omit", "omitting", "leave", "without", "except", "after", "not", "but");
    private static readonly FrozenSet<string> Wholes = FrozenSet.Create("whole", "entire", "full", "complete", "all");
    private static readonly FrozenSet<string> Starts = FrozenSet.Create("from", "starting", "beginning");

    /// <summary>Reads an item, or returns null with the cursor where it was.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="anchored">Whether a clause word stands before it.</param>
    public static Selection? Read(TokenCursor cursor, bool anchored) =>
        cursor.Try(Between) ?? cursor.Try(FromOnwards) ?? cursor.Try(Limit) ?? cursor.Try(Skip) ?? cursor.Try(Ends) ??
        cursor.Try(c => NumberOrRange(c, anchored)) ?? cursor.Try(Place) ?? cursor.Try(Named);

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
        if (!cursor.TakeAny(Starts))
            return null;
        _ = cursor.Take("from") || cursor.Take("at") || cursor.Take("with");
        SkipClauseWord(cursor);
        if (NumberScanner.ClauseNumber(cursor, anchored: true) is not { } first)
            return null;
        return TakeOnwards(cursor) ? new Selection.From(first)
            : RangeEnd(cursor) is { } last ? new Selection.Range(first, last)
            : null;
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

    private static Selection? Ends(TokenCursor cursor)
    {
        if (cursor.TakeAll("last", "but", "one") || cursor.TakeAll("second", "to", "last") || cursor.TakeAll("second", "last") ||
            cursor.TakeAll("next", "to", "last") || cursor.TakeAll("second", "-", "to", "-", "last") || cursor.Take("penultimate"))
            return new Selection.PlaceFromEnd(2);
        if (cursor.Take("last") || cursor.Take("final") || cursor.Take("closing") || cursor.Take("concluding"))
            return IsCount(cursor) && NumberScanner.Count(cursor) is { } trailing ? new Selection.Trailing(trailing) : new Selection.PlaceFromEnd(1);
        if ((cursor.Take("first") || cursor.Take("opening")) && IsCount(cursor) && NumberScanner.Count(cursor) is { } leading)
            return new Selection.Leading(leading);
        return null;
    }

    private static bool IsCount(TokenCursor cursor) => !cursor.Peek().Is("one");

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
        _ = cursor.Take("and");
        if (cursor.Take("on") || cursor.TakeAny(Onwards) || cursor.TakeAll("the", "following") || cursor.TakeAll("to", "the", "end") || cursor.TakeAll("till", "the", "end"))
            return true;
        cursor.Position = start;
        return false;
    }

    private static Selection? Place(TokenCursor cursor)
    {
        if (cursor.Take("middle") || cursor.Take("central"))
            return new Selection.Middle();
        return NumberScanner.Ordinal(cursor) is { } ordinal ? new Selection.Place(ordinal) : null;
    }

    private static Selection? Named(TokenCursor cursor)
    {
        if (cursor.TakeAny(Lexicon.AnnexWords))
            return new Selection.Annex(AnnexLabel(cursor));
        if (cursor.Take("title"))
            return new Selection.Title();
        if ((cursor.Take("recital") || cursor.Take("recitals") || cursor.Take("whereas")) && NumberScanner.Count(cursor) is { } recital)
            return new Selection.Recital(recital);
        if (cursor.Take("everything"))
            return new Selection.All();
        return cursor.TakeAny(Wholes) ? Whole(cursor) : null;
    }

    // "the whole declaration", "all nine paragraphs", "the full text of the document"; "the full text" alone is of what was shown.
    private static Selection.All? Whole(TokenCursor cursor)
    {
        _ = cursor.TakeAll("text", "of");
        _ = cursor.Take("of");
        _ = cursor.Take("the");
        _ = NumberScanner.Count(cursor);
        return cursor.Take("declaration") || cursor.Take("document") || cursor.Take("agreement") || cursor.Take("paragraphs") || cursor.Take("clauses") || cursor.Take("articles")
            ? new Selection.All()
            : null;
    }

    private static string? AnnexLabel(TokenCursor cursor)
    {
        var label = cursor.Peek();
        var isLabel = label.Kind == TokenKind.Number || (label.Kind == TokenKind.Word && (Numerals.Roman(label.Text) is not null || (label.Text.Length == 1 && label.Upper)));
        cursor.TakeIf(isLabel);
        return isLabel ? label.Text : null;
    }

    private static void SkipClauseWord(TokenCursor cursor)
    {
        _ = cursor.Take("the");
        if (cursor.TakeAny(Lexicon.ClauseWords))
            _ = cursor.Take(".");
    }
}
