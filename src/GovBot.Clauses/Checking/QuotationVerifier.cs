using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>
/// Compares quotations with the documents: word for word where they stand, else with the place that is most like them.
/// The same documents and the same quotation give the same verdict. Safe for use by many threads at once.
/// </summary>
internal sealed class QuotationVerifier(ImmutableArray<Document> documents)
{
    /// <summary>From this likeness on, a quotation counts as altered and not as another text.</summary>
    private const double AlteredLikeness = 0.6;
    private const double NearLikeness = 0.4;
    private const int FewestMatches = 2;

    /// <summary>Documents that are compared word by word: those that share the most with the quotation.</summary>
    private const int MostAligned = 3;

    private readonly Lazy<ImmutableArray<DocumentWords>> _documents = new(() => [.. documents.Select(static d => new DocumentWords(d))]);

    /// <summary>Compares a quotation.</summary>
    /// <param name="text">Its characters, without the marks around it.</param>
    /// <param name="said">The clauses that it is said to stand in; where it stands there too, that place goes first.</param>
    public Verdict Verify(string text, ImmutableArray<Clause> said)
    {
        var quotation = Quotation.Read(text);
        if (quotation.WordCount == 0)
            return new Verdict.NotFound(null);
        if (quotation.HasMarks && Places(Quotation.ReadLiterally(text), said).Where(static p => p.IsExact).ToList() is { Count: > 0 } literal)
            return FoundAt(literal, isMarked: false, said);
        return Places(quotation, said) is { Count: > 0 } places ? FoundAt(places, quotation.HasMarks, said) : Nearest(quotation, said);
    }

    private List<Place> Places(Quotation quotation, ImmutableArray<Clause> said) => [.. _documents.Value.SelectMany(d => new PlaceFinder(d).Find(quotation, said))];

    private static Verdict.Found FoundAt(List<Place> places, bool isMarked, ImmutableArray<Clause> said)
    {
        var best = places.Select(p => (Place: p, Quotes: p.Quotes())).OrderBy(p => said.IsEmpty || IsIn(p.Quotes, said) ? 0 : 1).ThenBy(static p => p.Place.NumberCount)
            .ThenBy(static p => (p.Place.PunctuationDiffers ? 1 : 0) + (p.Place.CapitalsDiffer ? 2 : 0)).ToList();
        var (place, quotes) = best.Find(static p => p.Place.IsExact) is { Place: not null } exact && !best[0].Place.IsExact ? exact : best[0];
        var elsewhere = best.Where(p => p.Place.IsExact == place.IsExact).SelectMany(static p => p.Quotes).Select(static q => q.Clause)
            .Except(quotes.Select(static q => q.Clause)).OrderBy(static c => c.Document.Id.Value, StringComparer.Ordinal).ThenBy(static c => c.Index);
        return new Verdict.Found(quotes, [.. elsewhere], isMarked, place.CapitalsDiffer, place.PunctuationDiffers);
    }

    /// <summary>Whether every part of a text stands in one of some clauses.</summary>
    public static bool IsIn(ImmutableArray<Quote> quotes, ImmutableArray<Clause> clauses) =>
        quotes.All(q => clauses.Any(c => c.Document == q.Clause.Document && c.Span.Contains(q.Span)));

    private Verdict Nearest(Quotation quotation, ImmutableArray<Clause> said)
    {
        var best = Candidates(quotation, said).OrderByDescending(static p => p.Likeness).ThenBy(static p => p.Differences).FirstOrDefault();
        if (best is null || best.Matches < FewestMatches || best.Likeness < NearLikeness)
            return new Verdict.NotFound(null);
        return best.Likeness < AlteredLikeness
            ? new Verdict.NotFound(best.Sentences()[0])
            : new Verdict.Altered(best.Sentences(), best.Changes());
    }

    // A stable sort keeps the clauses that were named before others that are as like.
    private IEnumerable<AlignedPlace> Candidates(Quotation quotation, ImmutableArray<Clause> said)
    {
        foreach (var clause in said.Where(static c => c.Span.Length > 0).Take(MostAligned))
        {
            var document = _documents.Value.First(d => d.Document == clause.Document);
            var (start, end) = document.Between(clause.Span);
            if (WindowFinder.Find(document, quotation, start, end) is { } window)
                yield return Align(document, quotation, window, start, end);
        }

        var windows = _documents.Value.Select(d => (Document: d, Window: WindowFinder.Find(d, quotation, 0, d.Words.Length)))
            .OrderByDescending(static w => w.Window?.Score ?? 0).Take(MostAligned);
        foreach (var (document, window) in windows)
        {
            if (window is not null)
                yield return Align(document, quotation, window.Value, 0, document.Words.Length);
        }
    }

    private static AlignedPlace Align(DocumentWords document, Quotation quotation, (int Start, int End, double Score) window, int start, int end)
    {
        var margin = (quotation.WordCount / 2) + 8;
        var (first, last) = (Math.Max(start, window.Start - margin), Math.Min(end, window.End + margin));
        return new AlignedPlace(document, quotation, new LongAligner(quotation.Items, document.Words).Align(first, last));
    }
}
