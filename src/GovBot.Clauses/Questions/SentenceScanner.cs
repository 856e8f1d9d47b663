using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>Reads places among the sentences of a clause: "second sentence of 5", "para 8, first half", "the last two sentences".</summary>
internal static class SentenceScanner
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create("sentence", "sentences");
    private static readonly FrozenSet<string> Beginnings = FrozenSet.Create("beginning", "start", "begin", "begins", "starts", "opens");
    private static readonly FrozenSet<string> Endings = FrozenSet.Create("end", "ends", "ending", "closes", "finishes", "finish");
    private static readonly FrozenSet<string> Pieces = FrozenSet.Create("bit", "part", "line", "lines", "portion", "piece");
    private static readonly FrozenSet<string> Anaphors = FrozenSet.Create("that", "this", "it", "them", "those", "these");

    /// <summary>Reads the places with the clauses that they are said of; none with the cursor where it was.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="before">The clauses named just before, or none.</param>
    public static IReadOnlyList<Selection> Read(TokenCursor cursor, IReadOnlyList<Selection> before)
    {
        var start = cursor.Position;
        _ = before.Count > 0 && (cursor.Take(",") || cursor.Take("(") || cursor.Take(":"));
        _ = cursor.Take("the");
        var places = Numbered(cursor);
        places = places.Count > 0 ? places : Counted(cursor);
        if (places.Count > 0 && Wholes(cursor, before, isSentence: true) is { } wholes)
            return Over(wholes, places);
        cursor.Position = start;
        _ = before.Count > 0 && (cursor.Take(",") || cursor.Take("("));
        _ = cursor.Take("the");
        if (Edge(cursor) is { } edge && Wholes(cursor, before, isSentence: false) is { } halved)
            return Over(halved, [edge]);
        cursor.Position = start;
        return [];
    }

    /// <summary>Whether places among sentences stand at the cursor.</summary>
    public static bool IsNext(TokenCursor cursor) =>
        cursor.IsNext(static c => Numbered(c) is { Count: > 0 } numbered ? numbered : Counted(c) is { Count: > 0 } counted ? counted : null) ||
        cursor.IsNext(Edge);

    private static IReadOnlyList<Selection> Over(IReadOnlyList<Selection?> wholes, IReadOnlyList<Selection> places) =>
        [.. wholes.SelectMany(whole => places.Select(place => new Selection.Sentences(whole, place)))];

    // What the places are said of; null where they are no places among sentences.
    private static IReadOnlyList<Selection?>? Wholes(TokenCursor cursor, IReadOnlyList<Selection> before, bool isSentence)
    {
        var start = cursor.Position;
        if (cursor.TakeAny(Lexicon.PartOf))
        {
            _ = cursor.Take("the");
            var list = new ItemList(cursor);
            if (list.Read() is { Count: > 0 } items && (isSentence || list.IsAnchored || items[0] is Selection.Numbered or Selection.Annex))
                return [.. items];
            if (isSentence && cursor.TakeAny(Anaphors))
                return [null];
            if (isSentence && cursor.TakeAny(Lexicon.DocumentWords))
                return [new Selection.All()];
            cursor.Position = start;
        }

        return before.Count > 0 ? [.. before] : isSentence ? [null] : null;
    }

    // "sentences 1 and 3"
    private static List<Selection> Numbered(TokenCursor cursor)
    {
        List<Selection> places = [];
        if (!cursor.TakeAny(Nouns))
            return places;
        var end = cursor.Position;
        while (Number(cursor) is { } place)
        {
            places.Add(place);
            end = cursor.Position;
            _ = cursor.TakeAny(Lexicon.Joins);
        }

        cursor.Position = end;
        return places;
    }

    // "first and last sentences"
    private static List<Selection> Counted(TokenCursor cursor)
    {
        List<Selection> places = [];
        while ((cursor.Try(PlaceScanner.Ends) ?? cursor.Try(PlaceScanner.Place)) is { } place)
        {
            places.Add(place);
            if (cursor.TakeAny(Nouns))
                return places;
            _ = cursor.TakeAny(Lexicon.Joins);
            _ = cursor.Take("the");
        }

        return [];
    }

    // "the first half", "the beginning"
    private static Selection? Edge(TokenCursor cursor) => cursor.Try(Piece) ?? (cursor.TakeAny(Beginnings) ? new Selection.Place(1)
        : cursor.TakeAny(Endings) ? new Selection.PlaceFromEnd(1)
        : cursor.Try(static c => PlaceScanner.Ends(c) as Selection.Half));

    // "the last bit of 8", "first line of 4", "the middle of 3"
    private static Selection? Piece(TokenCursor cursor) =>
        cursor.Peek().Is("middle") && cursor.Peek(1).Is("of") && !cursor.Peek(2).Is("the") ? PlaceScanner.Place(cursor)
        : (cursor.Try(PlaceScanner.Ends) ?? cursor.Try(PlaceScanner.Place)) is { } place && cursor.TakeAny(Pieces) ? place : null;

    // "1", "two", "2-3"
    private static Selection? Number(TokenCursor cursor)
    {
        if (NumberScanner.Count(cursor) is not { } first)
            return null;
        var start = cursor.Position;
        if (RangeJoin.Take(cursor) && NumberScanner.Count(cursor) is { } last)
            return new Selection.Places(Math.Min(first, last), Math.Max(first, last));
        cursor.Position = start;
        return new Selection.Place(first);
    }
}
