using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Reads a text for what can be checked in it. A quotation's source is the nearest reference that is said of it: one in its
/// own sentence, in brackets or behind a dash after it, or before a colon. One that is farther off may be said of
/// something else, and a false alarm is worse than none.
/// </summary>
internal sealed class DraftReader(DocumentNames names)
{
    // A document's name says less than a number.
    private const int NameOnly = 10_000;

    /// <summary>The quotations, and the references beside none, in order.</summary>
    public ImmutableArray<Claim> Read(string text)
    {
        var quotations = DraftQuotations.Find(text);
        var outside = Outside(text, quotations);
        var references = new DraftReferences(outside, Tokenizer.Tokenize(outside), names).Find();
        var sources = quotations.Select(q => SourceOf(q, references, outside)).ToList();
        var claims = quotations.Zip(sources, static (q, s) => (q.Span.Start, Claim: (Claim)new Claim.Quotation(q.Text, s?.Picks ?? [], s?.Foreign)));
        var others = references.Where(r => r is { HasNumber: true, Picks.Length: > 0 } && !sources.Contains(r))
            .Select(static r => (r.Span.Start, Claim: (Claim)new Claim.Reference(r.Picks)));
        return [.. claims.Concat(others).OrderBy(static c => c.Start).Select(static c => c.Claim)];
    }

    // Quotations become blanks, so that every place stays where it is.
    private static string Outside(string text, ImmutableArray<DraftQuotation> quotations)
    {
        var characters = text.ToCharArray();
        foreach (var quotation in quotations)
        {
            for (var i = quotation.Span.Start; i < quotation.Span.End; i++)
                characters[i] = characters[i] == '\n' ? '\n' : ' ';
        }

        for (var i = 0; i < characters.Length; i++)
            characters[i] = "\"“”„«»‘`「」＂".Contains(characters[i]) || (characters[i] == '\'' && (i == 0 || !char.IsLetterOrDigit(characters[i - 1]))) ? ' ' : characters[i];
        return new string(characters);
    }

    private static DraftReference? SourceOf(DraftQuotation quotation, List<DraftReference> references, string outside)
    {
        (DraftReference? Reference, int Distance) best = (null, int.MaxValue);
        foreach (var reference in references)
        {
            var isBehind = reference.Span.Start >= quotation.Span.End;
            var gap = isBehind ? TextSpan.Between(quotation.Span.End, reference.Span.Start) : TextSpan.Between(reference.Span.End, quotation.Span.Start);
            var distance = gap.Length + (reference.HasNumber ? 0 : NameOnly);
            if (distance < best.Distance && DraftGap.Joins(outside.AsSpan(gap.Start, gap.Length), isBehind))
                best = (reference, distance);
        }

        return best.Reference;
    }
}
