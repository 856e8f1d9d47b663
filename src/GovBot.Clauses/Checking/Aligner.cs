using System.Collections.Immutable;

namespace GovBot.Clauses.Checking;

/// <summary>
/// Aligns a quotation's items with a stretch of a document's words so that the fewest words differ (Needleman and Wunsch;
/// where an end is free, the document's words beyond it cost nothing). Time and memory are the product of the two lengths.
/// </summary>
internal sealed class Aligner(ImmutableArray<QuotedItem> items, ImmutableArray<DocumentWord> words)
{
    private const int Difference = 10_000;
    private const int Impossible = 1_000_000_000;

    /// <summary>Words that begin alike are rather changed than two others.</summary>
    private const int Unlike = 1;

    /// <summary>A changed word at an end is rather that than one put in beside one left out.</summary>
    private const int Apart = 2;

    /// <summary>What a marked change skips costs hardly anything, but the nearest place is still the best.</summary>
    private const int Dots = 1;
    private const int BracketedWord = 20;

    private const byte Diagonal = 0;
    private const byte OnlyItem = 1;
    private const byte OnlyWord = 2;

    /// <summary>Aligns some items with some words.</summary>
    /// <param name="part">The items and words, as ranges of both.</param>
    /// <param name="freeStart">Whether words before the first item are no part of it.</param>
    /// <param name="freeEnd">Whether words behind the last item are no part of it.</param>
    public IReadOnlyList<AlignmentStep> Align(AlignedPart part, bool freeStart, bool freeEnd)
    {
        var (rows, columns) = (part.ItemEnd - part.ItemStart, part.WordEnd - part.WordStart);
        var moves = new byte[(rows + 1) * (columns + 1)];
        var costs = new int[columns + 1];
        for (var j = 1; j <= columns; j++)
        {
            costs[j] = freeStart ? 0 : costs[j - 1] + CostOfWord(part, 0, j);
            moves[j] = OnlyWord;
        }

        for (var i = 1; i <= rows; i++)
            FillRow(part, i, costs, moves.AsSpan(i * (columns + 1), columns + 1));
        var end = freeEnd ? Array.IndexOf(costs, costs.Min()) : columns;
        return Trace(part, moves, columns + 1, end, freeStart);
    }

    private void FillRow(AlignedPart part, int i, int[] costs, Span<byte> moves)
    {
        var item = items[part.ItemStart + i - 1];
        var costOfItem = item.Kind == QuotedItemKind.Word ? Difference + Apart : 0;
        var diagonal = costs[0];
        costs[0] += costOfItem;
        moves[0] = OnlyItem;
        for (var j = 1; j < costs.Length; j++)
        {
            var (best, move) = (diagonal + CostOfPair(item, words[part.WordStart + j - 1]), Diagonal);
            if (costs[j - 1] + CostOfWord(part, i, j) is var left && left < best)
                (best, move) = (left, OnlyWord);
            if (costs[j] + costOfItem is var up && up < best)
                (best, move) = (up, OnlyItem);
            diagonal = costs[j];
            (costs[j], moves[j]) = (best, move);
        }
    }

    private List<AlignmentStep> Trace(AlignedPart part, byte[] moves, int width, int end, bool freeStart)
    {
        List<AlignmentStep> steps = [];
        for (var (i, j) = (part.ItemEnd - part.ItemStart, end); i > 0 || (j > 0 && !freeStart);)
        {
            var (item, word) = (part.ItemStart + i - 1, part.WordStart + j - 1);
            var move = moves[(i * width) + j];
            steps.Add(move switch
            {
                Diagonal => new(items[item].Matches(words[word].Word.Key) ? AlignmentStepKind.Match : AlignmentStepKind.Change, item, word),
                OnlyItem => new(items[item].Kind == QuotedItemKind.Word ? AlignmentStepKind.Insert : AlignmentStepKind.Skip, item, -1),
                _ => new(IsSkipped(part, i, word) ? AlignmentStepKind.Skip : AlignmentStepKind.LeaveOut, -1, word),
            });
            i -= move == OnlyWord ? 0 : 1;
            j -= move == OnlyItem ? 0 : 1;
        }

        steps.Reverse();
        return steps;
    }

    private bool IsSkipped(AlignedPart part, int i, int word) =>
        words[word].IsNumber || (i > 0 && items[part.ItemStart + i - 1].Kind != QuotedItemKind.Word);

    private int CostOfWord(AlignedPart part, int i, int j) => words[part.WordStart + j - 1].IsNumber ? Dots
        : i == 0 ? Difference + Apart
        : items[part.ItemStart + i - 1].Kind switch
        {
            QuotedItemKind.Ellipsis => Dots,
            QuotedItemKind.Bracket => BracketedWord,
            _ => Difference + Apart,
        };

    private static int CostOfPair(QuotedItem item, DocumentWord word) =>
        item.Kind != QuotedItemKind.Word ? Impossible
        : item.Matches(word.Word.Key) ? 0
        : word.IsNumber ? Impossible
        : item.Word.Key[0] == word.Word.Key[0] ? Difference
        : Difference + Unlike;
}
