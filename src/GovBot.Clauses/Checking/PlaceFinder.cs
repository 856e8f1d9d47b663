using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>
/// Finds where a quotation's words stand in a document, each in its order: pieces between dots in one clause or in
/// consecutive ones, words in brackets in place of a few.
/// </summary>
internal sealed class PlaceFinder(DocumentWords document)
{
    private const int MostPlaces = 50;
    private const int LongestReplaced = 12;

    /// <summary>The places, in reading order, at most fifty; those in clauses that were named go first, so that no limit hides one.</summary>
    public IReadOnlyList<Place> Find(Quotation quotation, ImmutableArray<Clause> said)
    {
        List<PieceRun>? runs = null;
        var join = QuotedItemKind.Ellipsis;
        for (var i = 0; i < quotation.Items.Length;)
        {
            if (quotation.Items[i].Kind != QuotedItemKind.Word)
            {
                join = Stronger(join, quotation.Items[i++].Kind);
                continue;
            }

            var end = i;
            while (end < quotation.Items.Length && quotation.Items[end].Kind == QuotedItemKind.Word)
                end++;
            var found = Occurrences(quotation.Items.AsSpan(i, end - i));
            runs = runs is null ? found : Follow(runs, found, join);
            if (runs.Count == 0)
                return [];
            (i, join) = (end, QuotedItemKind.Bracket);
        }

        var own = said.Where(c => c.Document == document.Document).Select(static c => c.Span).ToList();
        return [.. (runs ?? []).OrderBy(run => own.Exists(s => s.Contains(document.Words[run.First].Word.Span)) ? 0 : 1).Select(run => new PlaceReader(document, quotation).Read(run)).Where(static p => !p.IsNumberAlone).Take(MostPlaces)];
    }

    // Dots beside a bracket leave out as much as dots alone.
    private static QuotedItemKind Stronger(QuotedItemKind join, QuotedItemKind next) => next == QuotedItemKind.Ellipsis ? next : join;

    private List<PieceRun> Occurrences(ReadOnlySpan<QuotedItem> piece)
    {
        var (rarest, fewest) = (0, int.MaxValue);
        for (var i = 0; i < piece.Length; i++)
        {
            if (!piece[i].IsMarked && document.Places(piece[i].Word.Key).Count is var count && count < fewest)
                (rarest, fewest) = (i, count);
        }

        List<PieceRun> found = [];
        var isAnchored = fewest < int.MaxValue;
        var starts = isAnchored ? document.Places(piece[rarest].Word.Key) : Enumerable.Range(0, document.Words.Length);
        foreach (var place in starts)
        {
            if (Backwards(piece[..rarest], place) is { } before && Forwards(piece[rarest..], place) is { } behind)
                found.Add(new PieceRun([.. before, .. behind], null));
        }

        return found;
    }

    private int[]? Forwards(ReadOnlySpan<QuotedItem> items, int place)
    {
        var words = new int[items.Length];
        for (var i = 0; i < items.Length; i++, place++)
        {
            while (place < document.Words.Length && document.Words[place].IsNumber && !items[i].Matches(document.Words[place].Word.Key))
                place++;
            if (place >= document.Words.Length || !items[i].Matches(document.Words[place].Word.Key))
                return null;
            words[i] = place;
        }

        return words;
    }

    private int[]? Backwards(ReadOnlySpan<QuotedItem> items, int place)
    {
        var words = new int[items.Length];
        for (var i = items.Length - 1; i >= 0; i--)
        {
            place--;
            while (place >= 0 && document.Words[place].IsNumber && !items[i].Matches(document.Words[place].Word.Key))
                place--;
            if (place < 0 || !items[i].Matches(document.Words[place].Word.Key))
                return null;
            words[i] = place;
        }

        return words;
    }

    // The latest piece before one reaches furthest, so no other has to be tried.
    private List<PieceRun> Follow(List<PieceRun> runs, List<PieceRun> pieces, QuotedItemKind join)
    {
        List<PieceRun> followed = [];
        var next = 0;
        foreach (var piece in pieces)
        {
            while (next < runs.Count && runs[next].Last < piece.First)
                next++;
            if (next > 0 && IsNear(runs[next - 1].Last, piece.First, join))
                followed.Add(piece with { Before = runs[next - 1] });
        }

        return followed;
    }

    private bool IsNear(int last, int first, QuotedItemKind join) => join == QuotedItemKind.Ellipsis
        ? document.Words[first].Clause - document.Words[last].Clause <= 1
        : first - last - 1 <= LongestReplaced && document.Words[first].Clause == document.Words[last].Clause;
}
