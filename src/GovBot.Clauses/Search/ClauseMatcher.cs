using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>Tells how far a clause that was found meets what a question needs.</summary>
internal sealed class ClauseMatcher(IndexSnapshot snapshot, Vocabulary vocabulary, RankingWeights weights)
{
    /// <summary>Describes a clause that a plan found.</summary>
    /// <param name="plan">What was looked for.</param>
    /// <param name="place">The clause's place.</param>
    /// <param name="score">Its score.</param>
    /// <param name="total">The shares of all needs together.</param>
    public RankedClause Describe(QueryPlan plan, int place, float score, float total)
    {
        var (passage, clause) = (snapshot.Passage(place), snapshot.Clauses[place]);
        var matches = ImmutableArray.CreateBuilder<NeedMatch>();
        var lacks = false;
        foreach (var need in plan.Needs)
        {
            if (NeedMatcher.Match(need, passage) is { } match)
            {
                matches.Add(match);
                lacks |= need.IsDeed && ActorForms.IsByNobody(clause, match);
            }
            else
                lacks |= need is { IsMust: true, IsKnown: true } or { IsNumber: true };
        }

        var coverage = total > 0 ? Coverage(clause, matches) / total : 0;
        var firm = total > 0 ? matches.Sum(static m => m.IsFirm ? m.Share : 0) / total : 0;
        var holdsKind = plan.Asked is not { IsRequired: true } asked || AnswerForms.IsIn(asked.Mark, clause) || (asked.Mark == AnswerForms.Reason && ReasonForms.IsGiven(clause, matches)) ||
            (asked.Mark == AnswerMarks.Names && ActorForms.IsNamed(clause, passage, plan.Needs)) ||
            (passage.Marks.Contains(asked.Mark) && (!asked.IsOfSomething || new AnswerPlaces(clause, passage, vocabulary, snapshot.PartiesOf(clause.Document)).IsBeside(asked, plan.Needs, weights.BesideAnswer)));
        return new RankedClause(clause, score, coverage, firm, holdsKind && !lacks, matches.DrainToImmutable()) { ShowsKind = plan.Asked is { IsRequired: true } && holdsKind };
    }

    // What is said in one sentence counts in full, what stands elsewhere in the clause less.
    private float Coverage(Clause clause, IReadOnlyList<NeedMatch> matches)
    {
        var best = 0f;
        foreach (var sentence in clause.Sentences)
            best = Math.Max(best, matches.Sum(m => m.Spans.IsEmpty || m.Spans.Any(sentence.Contains) ? m.Share : m.Share * weights.OutsideSentence));
        return best;
    }
}
