using System.Collections.Frozen;
using System.Globalization;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Reads parts of a document that have a name: an annex, a recital, the title, the whole of it.</summary>
internal static class NamedPart
{
    private static readonly FrozenSet<string> Wholes = FrozenSet.Create("whole", "entire", "full", "complete", "all");

    /// <summary>Reads one, or returns null.</summary>
    public static Selection? Read(TokenCursor cursor)
    {
        if (cursor.TakeAny(Lexicon.AnnexWords))
            return Annex(cursor, mustHaveLabel: false);
        if (cursor.Take("title"))
            return new Selection.Title();
        if (cursor.Take("recital") || cursor.Take("recitals") || cursor.Take("whereas"))
            return Recital(cursor);
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
        if (cursor.TakeAny(Lexicon.RangeJoins) && NumberScanner.Count(cursor) is { } last)
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

    // "the whole declaration", "all nine paragraphs", "the full text of the document"; "the full text" alone is of what was shown.
    private static Selection? Whole(TokenCursor cursor)
    {
        _ = cursor.TakeAll("text", "of");
        _ = cursor.Take("of");
        _ = cursor.Take("the");
        _ = NumberScanner.Count(cursor);
        if (cursor.Take("paragraphs") || cursor.Take("clauses") || cursor.Take("articles"))
            return new Selection.AfterLeading(0);
        return cursor.Take("declaration") || cursor.Take("document") || cursor.Take("agreement") ? new Selection.All() : null;
    }
}
