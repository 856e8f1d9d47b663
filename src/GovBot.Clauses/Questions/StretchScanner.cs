using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Reads stretches: "everything between 5 and 7", "from 7 on", "all paragraphs after 6", "the one before 4".</summary>
internal static class StretchScanner
{
    private static readonly FrozenSet<string> Onwards = FrozenSet.Create("onwards", "onward", "ff", "forward", "forwards");
    private static readonly FrozenSet<string> AndMore = FrozenSet.Create("on", "following", "up", "beyond", "after", "later", "subsequent", "onwards", "above", "further");
    private static readonly FrozenSet<string> Starts = FrozenSet.Create("from", "starting", "beginning");
    private static readonly FrozenSet<string> Behind = FrozenSet.Create("after", "following", "follows", "beyond", "past", "succeeding", "behind");
    private static readonly FrozenSet<string> Before = FrozenSet.Create("before", "preceding", "precedes", "above");
    private static readonly FrozenSet<string> Many = FrozenSet.Create(
        "everything", "all", "paragraphs", "paras", "clauses", "articles", "sections", "points", "ones", "those");

    /// <summary>Reads one, or returns null.</summary>
    public static Selection? Read(TokenCursor cursor)
    {
        var isMany = Many.Contains(cursor.Peek(-1).Text);
        if (cursor.Take("everything") || cursor.Take("all"))
        {
            isMany = true;
            _ = cursor.Take("the");
            _ = ClauseWord.Take(cursor);
        }

        return cursor.Try(SomeBeside) ?? cursor.Try(Between) ?? cursor.Try(c => FromOnwards(c, isMany)) ?? cursor.Try(Limit) ?? cursor.Try(c => Beside(c, isMany));
    }

    /// <summary>Reads words that say "and all behind it": "onwards", "ff", "and up", "to the end".</summary>
    public static bool TakeOnwards(TokenCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TakeAny(Onwards) || cursor.TakeAll("et", "seq") || (IsLast(cursor.Peek(1)) && (cursor.Take("on") || cursor.Take("+"))))
            return true;
        if (cursor.Take("and") || cursor.Take("&"))
        {
            _ = cursor.Take("the") || cursor.Take("everything") || cursor.Take("all");
            if (cursor.TakeAny(AndMore))
                return (cursor.Take("it") || cursor.Take("that") || cursor.Take("ones") || cursor.Take("paragraphs")) | true;
        }
        else if (cursor.Take("to") || cursor.Take("till") || cursor.Take("until") || cursor.Take("through"))
        {
            _ = cursor.Take("the");
            if (cursor.Take("end") || cursor.Take("last"))
                return true;
        }

        cursor.Position = start;
        return false;
    }

    private static Selection? Between(TokenCursor cursor)
    {
        if (!cursor.Take("between") || SelectionScanner.Bound(cursor) is not { } first)
            return null;
        if (!cursor.Take("and") && !cursor.Take("&") && !RangeJoin.Take(cursor))
            return null;
        return SelectionScanner.Bound(cursor) is { } last ? Over(first, last) : null;
    }

    private static Selection? FromOnwards(TokenCursor cursor, bool isMany)
    {
        var isStart = isMany || cursor.Peek().Text is "starting" or "beginning" || IsLast(cursor.Peek(-1)) || cursor.Peek(-1).Text is "read" or "start" or "continue";
        if (!cursor.TakeAny(Starts))
            return null;
        _ = cursor.Take("from") || cursor.Take("at") || cursor.Take("with");
        if (SelectionScanner.Bound(cursor) is not { } first)
            return null;
        if (TakeOnwards(cursor))
            return From(first);
        var start = cursor.Position;
        _ = cursor.Take("up");
        if (RangeJoin.Take(cursor) && (cursor.Take("to") | true) && SelectionScanner.Bound(cursor) is { } last)
            return Over(first, last);
        cursor.Position = start;
        return isStart ? From(first) : null;
    }

    private static Selection? Limit(TokenCursor cursor)
    {
        if (!cursor.TakeAll("up", "to") && !cursor.Take("until") && !cursor.Take("till") && !cursor.Take("through"))
            return null;
        _ = cursor.TakeAll("and", "including");
        return SelectionScanner.Bound(cursor) switch
        {
            null => null,
            Selection.Numbered { Number: var number } => new Selection.UpTo(number),
            var last => new Selection.Stretch(null, last, IncludesBounds: true),
        };
    }

    // "the two paragraphs after 3" are two, "two paragraphs after 3" is the second.
    private static Selection.Beside? SomeBeside(TokenCursor cursor)
    {
        var isSome = cursor.Peek(-1).Is("the");
        if (NumberScanner.Count(cursor) is not (> 0 and <= 20 and var count))
            return null;
        _ = ClauseWord.Take(cursor) || cursor.Take("ones");
        return cursor.IsNext(static c => c.TakeAny(Behind) || c.TakeAny(Before) ? "" : null) && Beside(cursor, isMany: false) is Selection.Beside beside
            ? isSome ? beside with { Count = count } : beside with { Offset = beside.Offset * count }
            : null;
    }

    // "the paragraph after 5" is one, "everything after 5" are many.
    private static Selection? Beside(TokenCursor cursor, bool isMany)
    {
        var isCount = cursor.Peek(-1).Is("the") && cursor.Peek(1) is var next && (next.Kind == TokenKind.Number || Numerals.Cardinal(next.Text) is not null);
        if (isCount)
            return null;
        var isBehind = cursor.TakeAny(Behind);
        if ((!isBehind && !cursor.TakeAny(Before)) || SelectionScanner.Bound(cursor) is not { } bound)
            return null;
        return !isMany ? new Selection.Beside(bound, isBehind ? 1 : -1)
            : isBehind ? new Selection.Stretch(bound, null, IncludesBounds: false)
            : new Selection.Stretch(null, bound, IncludesBounds: false);
    }

    private static Selection Over(Selection first, Selection last) => (first, last) is (Selection.Numbered { Number: var a }, Selection.Numbered { Number: var b })
        ? new Selection.Range(a, b) : new Selection.Stretch(first, last, IncludesBounds: true);

    private static Selection From(Selection first) =>
        first is Selection.Numbered { Number: var number } ? new Selection.From(number) : new Selection.Stretch(first, null, IncludesBounds: true);

    // Nothing, or nothing but a full stop or "please", stands here.
    private static bool IsLast(Token token) => token.Text is "" or "." or "?" or "!" or "," or "please" or "pls" or "plz" or "of" or ")";
}
