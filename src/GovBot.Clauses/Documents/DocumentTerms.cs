using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>What documents introduce and name: short forms, defined terms, bodies, other texts. Read when it is first asked for; safe for many threads.</summary>
internal sealed class DocumentTerms(IReadOnlyCollection<Document> documents)
{
    private readonly Lazy<ImmutableArray<Acronym>> _acronyms = new(() => [.. documents.SelectMany(static d => AcronymReader.Read(d))]);
    private readonly Lazy<ImmutableArray<DefinedTerm>> _terms = new(() => [.. documents.SelectMany(static d => DefinedTermReader.Read(d))]);
    private readonly Lazy<ImmutableArray<Body>> _bodies = new(() => [.. documents.SelectMany(static d => BodyReader.Read(d))]);

    private readonly Lazy<ImmutableArray<Body>> _texts = new(() => [.. documents.SelectMany(static d => InstrumentReader.Read(d))]);

    public ImmutableArray<Acronym> Acronyms => _acronyms.Value;

    public ImmutableArray<DefinedTerm> Terms => _terms.Value;

    public ImmutableArray<Body> Bodies => _bodies.Value;

    public ImmutableArray<Body> Texts => _texts.Value;

    /// <summary>Where a term is introduced: as a short form, as the long form of one, as a defined term. Capitals do not matter.</summary>
    public IEnumerable<(Clause Clause, TextSpan Span)> Introductions(string term)
    {
        foreach (var acronym in Acronyms.Where(a => IsSame(a.ShortForm, term) || IsSame(a.LongForm, term)))
            yield return (acronym.Clause, acronym.Span);
        foreach (var defined in Terms.Where(t => IsSame(t.Term, term)))
            yield return (defined.Clause, defined.Span);
    }

    /// <summary>Whether two names are one: capitals and the stops of "O.E.C.D." do not matter.</summary>
    public static bool IsSame(string name, string term) => DottedInitials.Joined(name).Equals(DottedInitials.Joined(term), StringComparison.OrdinalIgnoreCase);
}
