using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Reads a list of items with the clause words before and between them, and puts parts into what they are part of:
/// "Art. 3 paras 1 and 2" and "paragraph 2 of article 3" give 3(1) and 3(2), and 3(2).
/// </summary>
internal sealed class ItemList(TokenCursor cursor)
{
    private readonly List<Selection> _items = [];
    private int _rank = ClauseWord.NoRank;
    private string? _above;
    private int _rankAbove;

    /// <summary>Whether a clause word says that the numbers are clauses'.</summary>
    public bool IsAnchored { get; private set; }

    /// <summary>Whether all clause words are such as "number" and "point", which are said of other things, too.</summary>
    public bool IsWeak { get; private set; } = true;

    /// <summary>Reads as many items as there are; none with the cursor where it was.</summary>
    public IReadOnlyList<Selection> Read()
    {
        var behindItem = cursor.Position;
        while (cursor.Take("the"))
        {
        }

        TakeWord();
        while (!(_items.Count > 0 && SentenceScanner.IsNext(cursor)) && SelectionScanner.Read(cursor, IsAnchored, _items.LastOrDefault()) is { } item)
        {
            Add(item);
            if (NeighbourScanner.Read(cursor, _items[^1]) is { } neighbour)
                _items.Add(neighbour);
            behindItem = cursor.Position;
            if (TakeWordOfPart())
                continue;
            while (((IsAnchored || !cursor.Peek().Is("+")) && cursor.TakeAny(Lexicon.Joins)) || cursor.Take("the"))
            {
            }

            TakeWord();
        }

        cursor.Position = behindItem;
        if (_items.Count > 0)
            ReadWhole();
        return _items;
    }

    /// <summary>Reads one item with its clause word, or returns null.</summary>
    public Selection? ReadOne()
    {
        _ = cursor.Take("the");
        TakeWord();
        var item = SelectionScanner.Read(cursor, IsAnchored, previous: null);
        if (item is not null && IsPlace(item))
            _ = cursor.Take("one") || ClauseWord.Take(cursor);
        return item;
    }

    private void Add(Selection item)
    {
        _items.Add(_above is null ? item : ItemParts.Of(_above, item));
        if (item is Selection.Annex)
            _rank = ClauseWord.AnnexRank;
        if (!IsPlace(item))
            return;
        if ((cursor.Take("one") || cursor.Take("ones")) && !Lexicon.PartOf.Contains(cursor.Peek().Text) && _above is null)
            _items[^1] = new Selection.AmongShown(item);
        TakeWord();
    }

    private void TakeWord()
    {
        if (ClauseWord.TakeRank(cursor) is not { } rank)
            return;
        IsAnchored = true;
        IsWeak &= rank == ClauseWord.WeakestRank;
        _rank = rank;
        if (rank <= _rankAbove)
            _above = null;
    }

    // "Art. 3 para 2", "annex I, point 2": a deeper word, joined by nothing but a comma.
    private bool TakeWordOfPart()
    {
        var start = cursor.Position;
        _ = cursor.Take(",");
        if (_rank != ClauseWord.NoRank && ItemParts.NumberOf(_items[^1]) is { } number && ClauseWord.TakeRank(cursor) is { } rank && rank > _rank &&
            cursor.Try(c => SelectionScanner.Read(c, anchored: true, previous: null)) is not null)
        {
            cursor.Position = start;
            _ = cursor.Take(",");
            _ = ClauseWord.Take(cursor);
            _items.RemoveAt(_items.Count - 1);
            (_above, _rankAbove, _rank, IsAnchored) = (number, _rank, rank, true);
            return true;
        }

        cursor.Position = start;
        return false;
    }

    // "paragraph 2 of article 3"
    private void ReadWhole()
    {
        var start = cursor.Position;
        if (IsAnchored && cursor.TakeAny(Lexicon.PartOf) && (cursor.Take("the") || true) && TakeWhole() is { } whole)
        {
            for (var i = 0; i < _items.Count; i++)
                _items[i] = ItemParts.Of(whole, _items[i]);
            return;
        }

        cursor.Position = start;
    }

    private string? TakeWhole()
    {
        if (cursor.TakeAny(Lexicon.AnnexWords))
            return ItemParts.NumberOf(NamedPart.Annex(cursor, mustHaveLabel: false)!);
        return ClauseWord.TakeRank(cursor) is { } rank && rank < _rank ? NumberScanner.ClauseNumber(cursor, anchored: true)?.Value : null;
    }

    private static bool IsPlace(Selection item) => item is Selection.Place or Selection.PlaceFromEnd or Selection.Places or Selection.Middle or
        Selection.Leading or Selection.Trailing or Selection.AfterLeading or Selection.Half;
}
