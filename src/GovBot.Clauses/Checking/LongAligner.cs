using System.Collections.Immutable;

namespace GovBot.Clauses.Checking;

/// <summary>
/// Aligns quotations of any length: between triples of words that stand once in each of both texts, in the same order
/// (patience), each stretch is aligned for itself. A stretch that is still too long counts as changed altogether.
/// </summary>
internal sealed class LongAligner(ImmutableArray<QuotedItem> items, ImmutableArray<DocumentWord> words)
{
    /// <summary>Most pairs of words that are weighed one by one.</summary>
    private const int MostPairs = 1_000_000;
    private const int Anchor = 3;

    private readonly Aligner _aligner = new(items, words);

    /// <summary>Aligns all items with some words, both ends of which are free.</summary>
    public IReadOnlyList<AlignmentStep> Align(int start, int end)
    {
        var whole = new AlignedPart(0, items.Length, start, end);
        if (whole.Size <= MostPairs)
            return _aligner.Align(whole, freeStart: true, freeEnd: true);
        List<AlignmentStep> steps = [];
        var (item, word) = (0, start);
        foreach (var (anchorItem, anchorWord) in Anchors(start, end))
        {
            steps.AddRange(Stretch(new AlignedPart(item, anchorItem, word, anchorWord), freeStart: item == 0, freeEnd: false));
            steps.Add(new AlignmentStep(AlignmentStepKind.Match, anchorItem, anchorWord));
            (item, word) = (anchorItem + 1, anchorWord + 1);
        }

        steps.AddRange(Stretch(new AlignedPart(item, items.Length, word, end), freeStart: item == 0, freeEnd: true));
        return steps;
    }

    private IEnumerable<AlignmentStep> Stretch(AlignedPart part, bool freeStart, bool freeEnd)
    {
        if (part.Size <= MostPairs)
            return _aligner.Align(part, freeStart, freeEnd);
        var leftOut = freeStart || freeEnd ? 0 : part.WordEnd - part.WordStart;
        return Enumerable.Range(part.WordStart, leftOut).Select(static w => new AlignmentStep(AlignmentStepKind.LeaveOut, -1, w))
            .Concat(Enumerable.Range(part.ItemStart, part.ItemEnd - part.ItemStart).Select(i =>
                new AlignmentStep(items[i].Kind == QuotedItemKind.Word ? AlignmentStepKind.Insert : AlignmentStepKind.Skip, i, -1)));
    }

    // The longest row of anchors that ascends in both texts.
    private Stack<(int Item, int Word)> Anchors(int start, int end)
    {
        var places = Once(end - start, i => words[start + i].Word.Key);
        var pairs = Once(items.Length, i => items[i].Kind == QuotedItemKind.Word ? items[i].Word.Key : null)
            .Where(p => places.ContainsKey(p.Key)).Select(p => (Item: p.Value, Word: start + places[p.Key])).OrderBy(static p => p.Item).ToList();
        List<int> tails = [];
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var at = tails.BinarySearch(i, Comparer<int>.Create((a, b) => pairs[a].Word.CompareTo(pairs[b].Word)));
            at = at < 0 ? ~at : at;
            before[i] = at > 0 ? tails[at - 1] : -1;
            if (at == tails.Count)
                tails.Add(i);
            else
                tails[at] = i;
        }

        Stack<(int Item, int Word)> row = [];
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
            row.Push(pairs[i]);
        return row;
    }

    private static Dictionary<string, int> Once(int count, Func<int, string?> keyOf)
    {
        Dictionary<string, int> places = [];
        for (var i = 0; i + Anchor <= count; i++)
        {
            var keys = Enumerable.Range(i, Anchor).Select(keyOf).ToList();
            if (keys.Contains(null))
                continue;
            var key = string.Join(' ', keys);
            places[key] = places.ContainsKey(key) ? -1 : i;
        }

        return places.Where(static p => p.Value >= 0).ToDictionary();
    }
}
