using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>Compares a quotation with a place where its words stand, character by character.</summary>
internal sealed class PlaceReader(DocumentWords document, Quotation quotation)
{
    // A quotation may end in its own sentence's mark.
    private const string ClosingMarks = ".,;:";

    /// <summary>The place, with what differs there.</summary>
    public Place Read(PieceRun run)
    {
        List<int[]> pieces = [];
        for (var at = run; at is not null; at = at.Before)
            pieces.Insert(0, at.Words);
        ImmutableArray<int> words = [.. pieces.SelectMany(static p => p)];
        var (capitals, punctuation) = (false, !StartsAlike(words[0]) || !EndsAlike(words[^1]));
        var (word, previous) = (0, -1);
        for (var i = 0; i < quotation.Items.Length; i++)
        {
            var item = quotation.Items[i];
            if (item.Kind != QuotedItemKind.Word)
                continue;
            var own = document.Words[words[word]];
            capitals |= !item.IsMarked && item.Word.Text != own.Word.Text;
            punctuation |= previous == i - 1 && previous >= 0 && !IsAlikeBetween(quotation.Items[previous], item, words[word - 1], words[word]);
            (word, previous) = (word + 1, i);
        }

        return new Place(document, words, capitals, punctuation);
    }

    private bool IsAlikeBetween(QuotedItem left, QuotedItem right, int first, int second)
    {
        var said = Typography.Unify(quotation.Text.AsSpan(left.Word.Span.End, right.Word.Span.Start - left.Word.Span.End));
        var (before, behind) = (document.Words[first], document.Words[second]);
        // What stands between two clauses belongs to neither.
        var end = before.Clause == behind.Clause ? behind.Word.Span.Start : document.ClauseOf(first).Span.End;
        return said == Typography.Unify(document.Document.Text.AsSpan(before.Word.Span.End, Math.Max(0, end - before.Word.Span.End)));
    }

    private bool StartsAlike(int first)
    {
        if (quotation.Items[0].Kind != QuotedItemKind.Word)
            return true;
        var said = Typography.Unify(quotation.Text.AsSpan(0, quotation.Items[0].Word.Span.Start));
        var own = document.Document.Text.AsSpan(0, document.Words[first].Word.Span.Start);
        return said.Length == 0 || Typography.Unify(own[^Math.Min(own.Length, Around(said))..]).EndsWith(said, StringComparison.Ordinal);
    }

    private bool EndsAlike(int last)
    {
        if (quotation.Items[^1].Kind != QuotedItemKind.Word)
            return true;
        var said = Typography.Unify(quotation.Text.AsSpan(quotation.Items[^1].Word.Span.End));
        var own = document.Document.Text.AsSpan(document.Words[last].Word.Span.End);
        var isOwn = said.Length == 0 || Typography.Unify(own[..Math.Min(own.Length, Around(said))]).StartsWith(said, StringComparison.Ordinal);
        return isOwn || (said.Length == 1 && ClosingMarks.Contains(said[0]));
    }

    // White space of the document may stand between its marks.
    private static int Around(string marks) => (4 * marks.Length) + 4;
}
