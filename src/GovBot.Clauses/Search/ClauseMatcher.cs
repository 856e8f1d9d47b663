using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>Tells how far a clause that was found meets what a question needs.</summary>
internal sealed class ClauseMatcher(IndexSnapshot snapshot, Vocabulary vocabulary, IndexStatistics statistics, RankingWeights weights)
{
    /// <summary>What an associated word counts as evidence beside a firm one.</summary>
    private const float AssociatedEvidence = 0.5f;

    /// <summary>Describes a clause that a plan found.</summary>
    /// <param name="plan">What was looked for.</param>
    /// <param name="place">The clause's place.</param>
    /// <param name="score">Its score.</param>
    /// <param name="total">The shares of all needs together.</param>
    public RankedClause Describe(QueryPlan plan, int place, float score, float total)
    {
        var (passage, clause) = (snapshot.Passage(place), snapshot.Clauses[place]);
        List<TriedNeed> tried = [.. plan.Needs.Select(need => new TriedNeed(need, NeedMatcher.Match(need, passage)))];
        List<NeedMatch> matches = [.. tried.Where(static t => t.Match is not null).Select(static t => t.Match!)];
        var lacks = tried.Exists(t => t.Match is null ? IsIndispensable(t.Need) : IsWithinName(t.Need, t.Match, tried) || (t.Need.IsDeed && ActorForms.IsByNobody(clause, t.Match)));
        var coverage = total > 0 ? matches.Sum(static m => m.Share) / total : 0;
        var firm = total > 0 ? matches.Sum(static m => m.IsFirm ? m.Share : 0) / total : 0;
        var required = plan.Asked is { IsRequired: true } asked ? asked : null;
        var holdsKind = required is null || Holds(required, clause, passage, tried);
        return new RankedClause(clause, score, coverage, firm, holdsKind && !lacks, [.. matches])
        {
            ShowsKind = required is not null && holdsKind,
            Evidence = tried.Sum(t => t.Match is null ? 0 : EvidenceOf(t.Need, t.Match)),
        };
    }

    private bool Holds(AskedAnswer asked, Clause clause, PassageTerms passage, List<TriedNeed> tried) => asked.Mark switch
    {
        AnswerForms.Reason => ReasonForms.IsGiven(clause, tried.Select(static t => t.Match).OfType<NeedMatch>()),
        AnswerMarks.Names when ActorForms.IsNamed(clause, passage, tried) => true,
        _ => AnswerForms.IsIn(asked.Mark, clause) || (passage.Marks.Contains(asked.Mark) &&
            (!asked.IsOfSomething || new AnswerPlaces(clause, passage, vocabulary, snapshot.PartiesOf(clause.Document)).IsBeside(asked, tried, weights.BesideAnswer))),
    };

    private static bool IsIndispensable(Need need) => need is { IsMust: true, IsKnown: true } or { IsNumber: true } or { IsUnheard: true, Role.IsFocus: true };

    // "In which harbours was the Harbour Data Exchange tried": its own name does not say in which.
    private static bool IsWithinName(Need need, NeedMatch match, List<TriedNeed> all) =>
        need.Role.IsFocus && match.Stems.Length == 1 && !match.Spans.IsEmpty &&
        match.Spans.All(span => all.Exists(o => o.Need.IsName && o.Match is { Stems.Length: > 1 } longer && longer.Spans.Any(s => s.Contains(span))));

    // One for a word that only this clause has.
    private float EvidenceOf(Need need, NeedMatch match) =>
        need.IsLight || need.Role.Asked is not null ? 0 : match.Credit * (match.IsFirm ? 1 : AssociatedEvidence) * match.Stems.Max(statistics.Idf) / statistics.Idf("");
}
