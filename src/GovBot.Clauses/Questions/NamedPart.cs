using System.Collections.Frozen;
using System.Globalization;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads parts of a document that have a name: an annex, a recital, the title, the whole of it.</summary>
internal static class NamedPart
{
    private static readonly FrozenSet<string> Wholes = FrozenSet.Create("whole", "entire", "full", "complete", "all", "every", "each", "both");
    private static readonly FrozenSet<string> Documents = FrozenSet.Create("declaration", "document", "agreement", "text", "thing", "it", "lot");
    private static readonly Selection AllRecitals = new Selection.OfKind(ClauseKind.Recital, new Selection.AfterLeading(0));

    /// <summary>Reads one, or returns null.</summary>
    public static Selection? Read(TokenCursor cursor)
    {
        if (cursor.TakeAny(Lexicon.AnnexWords))
            return Annex(cursor, mustHaveLabel: false);
        if (cursor.Take("title") || cursor.Take("heading") || cursor.Take("headline"))
            return new Selection.Title();
        if (cursor.Peek(-1).Is("the") && cursor.Peek(-2).Is("to") && cursor.Peek().Text is "beginning" or "start" or "top" or "end" or "bottom")
        {
            var isEnd = cursor.Take("end") || cursor.Take("bottom");
            return isEnd ? new Selection.PlaceFromEnd(1) : cursor.TakeIf(true) ? new Selection.Place(1) : null;
        }

        if (cursor.Take("preamble"))
            return AllRecitals;
        if (cursor.TakeAny(Lexicon.RecitalWords))
            return cursor.Try(Recital) ?? (cursor.Peek(-1).Is("recitals") ? AllRecitals : null);
        if (cursor.Take("everything"))
            return new Selection.All();
        return cursor.TakeAny(Wholes) ? Whole(cursor) : null;
    }

    /// <summary>Reads what follows the word "annex": "II", "I(2)(a)", nothing.</summary>
    public static Selection? Annex(TokenCursor cursor, bool mustHaveLabel)
    {
        if (Label(cursor) is not { } label)
            return mustHaveLabel ? null : new Selection.Annex(null);
        return Deeper(cursor, "annex " + label) is { } number ? new Selection.Numbered(number) : new Selection.Annex(label);
    }

    /// <summary>Reads what follows the word "recital": "4", "1-3", "2(a)".</summary>
    public static Selection? Recital(TokenCursor cursor)
    {
        if (NumberScanner.Count(cursor) is not { } first)
            return null;
        var start = cursor.Position;
        if (RangeJoin.Take(cursor) && NumberScanner.Count(cursor) is { } last)
            return new Selection.Recital(Math.Min(first, last), Math.Max(first, last));
        cursor.Position = start;
        var deeper = Deeper(cursor, "recital " + first.ToString(CultureInfo.InvariantCulture));
        return deeper is { } number ? new Selection.Numbered(number) : new Selection.Recital(first, first);
    }

    private static ClauseNumber? Deeper(TokenCursor cursor, string number) =>
        NumberScanner.Levels(cursor, number) is { } levels && levels.Value.Length > number.Length ? levels : null;

    private static string? Label(TokenCursor cursor)
    {
        var label = cursor.Peek();
        var isLabel = label.Kind == TokenKind.Number ||
            (label.Kind == TokenKind.Word && (Numerals.Roman(label.Text) is not null || (label.Text.Length == 1 && (label.Upper || label.Text != "a"))));
        return cursor.TakeIf(isLabel) ? label.Text : null;
    }

    // "the whole declaration", "all nine paragraphs", "the full text of the document", "every paragraph", "all of them".
    private static Selection? Whole(TokenCursor cursor)
    {
        var isEach = cursor.Peek(-1).Text is "every" or "each";
        _ = cursor.TakeAll("text", "of");
        _ = cursor.Take("of");
        _ = cursor.Take("the");
        if (NumberScanner.Count(cursor) is not null && cursor.AtEnd)
            return new Selection.AfterLeading(0);
        if (isEach ? cursor.Take("paragraph") || cursor.Take("clause") || cursor.Take("article") || cursor.Take("para")
            : cursor.Take("paragraphs") || cursor.Take("clauses") || cursor.Take("articles") || cursor.Take("paras"))
            return new Selection.AfterLeading(0);
        if (cursor.TakeAny(Lexicon.RecitalWords))
            return AllRecitals;
        if (cursor.Take("them") || cursor.Take("those") || cursor.Take("these"))
            return new Selection.AmongShown(new Selection.AfterLeading(0));
        if (ExceptionScanner.IsNext(cursor))
            return new Selection.AfterLeading(0);
        return cursor.TakeAny(Documents) ? new Selection.All() : null;
    }
}
