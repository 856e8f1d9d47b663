using System.Collections.Immutable;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Answers what is to be checked with what was found of it.</summary>
internal sealed class CheckAnswers(DocumentLibrary library)
{
    private const int MostClaims = 300;

    private readonly QuotationVerifier _verifier = new(library.Documents);
    private readonly ImmutableArray<(Document Document, ReferenceResolver Resolver)> _resolvers = [.. library.Documents.Select(static d => (d, new ReferenceResolver(d, [])))];

    /// <summary>The findings, in the order of the claims; one alone where the whole text stands in a document, if altered.</summary>
    public Answer.Verified Answer(Question.Check check)
    {
        var whole = check.Whole is { } text ? _verifier.Verify(text, []) : null;
        return whole is null or Verdict.NotFound
            ? new([.. check.Claims.Take(MostClaims).Select(Find)], Math.Max(0, check.Claims.Length - MostClaims))
            : new([new Finding.Quotation(check.Whole!, whole, [], [], null)], 0);
    }

    private Finding Find(Claim claim)
    {
        var (found, absent) = Resolve(claim is Claim.Quotation q ? q.Said : ((Claim.Reference)claim).Picks);
        return claim is Claim.Quotation quotation
            ? new Finding.Quotation(quotation.Text, _verifier.Verify(quotation.Text, found), found, absent, quotation.Foreign)
            : absent.IsEmpty ? new Finding.Standing(found) : new Finding.Dangling(absent);
    }

    // A number said of no document means any that has it.
    private (ImmutableArray<Clause> Found, ImmutableArray<AbsentClause> Absent) Resolve(ImmutableArray<Pick> picks)
    {
        var found = ImmutableArray.CreateBuilder<Clause>();
        var absent = ImmutableArray.CreateBuilder<AbsentClause>();
        foreach (var pick in picks)
        {
            var resolved = _resolvers.Where(r => pick.Document is not { } id || library.Find(id) is null || r.Document.Id == id)
                .Select(r => (r.Document, Clauses: r.Resolver.Resolve(pick.Selection))).ToList();
            found.AddRange(resolved.SelectMany(static r => r.Clauses.Found));
            if (resolved.TrueForAll(static r => !r.Clauses.Absent.IsEmpty))
                absent.AddRange(resolved[0].Clauses.Absent.Select(name => new AbsentClause(resolved[0].Document, name)));
        }

        return ([.. found.Distinct()], absent.ToImmutable());
    }
}
