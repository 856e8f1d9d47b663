namespace GovBot.Clauses.Checking;

/// <summary>Finds the stretch of a document that shares the most of a quotation's words, rare ones counting more. The earliest of several.</summary>
internal static class WindowFinder
{
    private const int CommonWord = 400;

    /// <summary>The stretch of words, and how much is shared; null where no word is.</summary>
    /// <param name="document">The document's words.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="start">First word to look at.</param>
    /// <param name="end">Index behind the last word to look at.</param>
    public static (int Start, int End, double Score)? Find(DocumentWords document, Quotation quotation, int start, int end)
    {
        var wanted = quotation.Items.Where(static i => i.Kind == QuotedItemKind.Word).GroupBy(static i => i.Word.Key)
            .Select(g => (Count: g.Count(), Places: document.Places(g.Key))).Where(static w => w.Places.Count > 0).ToList();
        var rare = wanted.Where(static w => w.Places.Count <= CommonWord).ToList();
        var used = rare.Count > 0 ? rare : wanted;
        var hits = used.SelectMany((w, word) => w.Places.Where(p => p >= start && p < end).Select(place => (Place: place, Word: word)))
            .OrderBy(static h => h.Place).ToList();
        var weights = used.Select(w => Math.Log(1 + ((double)document.Words.Length / w.Places.Count))).ToArray();
        var left = used.Select(static w => w.Count).ToArray();
        var width = WidthOf(quotation);
        var (best, score, first) = (((int Start, int End, double Score)?)null, 0.0, 0);
        foreach (var (place, word) in hits)
        {
            score += left[word]-- > 0 ? weights[word] : 0;
            for (; hits[first].Place <= place - width; first++)
                score -= left[hits[first].Word]++ >= 0 ? weights[hits[first].Word] : 0;
            if (score > (best?.Score ?? 0) + 1e-9)
                best = (hits[first].Place, place + 1, score);
        }

        return best;
    }

    private static int WidthOf(Quotation quotation)
    {
        var isCut = quotation.Items.Any(static i => i.Kind == QuotedItemKind.Ellipsis);
        return (quotation.WordCount * (isCut ? 4 : 1)) + (quotation.WordCount / 2) + (isCut ? 60 : 4);
    }
}
