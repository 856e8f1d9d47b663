using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>A clause that a question found.</summary>
public sealed class RankedClause
{
    internal RankedClause(Clause clause, float score, float coverage, float firm, bool holdsKind, ImmutableArray<NeedMatch> matches)
    {
        Clause = clause;
        Score = score;
        Coverage = coverage;
        Firm = firm;
        HoldsKind = holdsKind;
        Matches = matches;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>Its score, above 0; comparable within one question only.</summary>
    public float Score { get; }

    /// <summary>Share of the question's needs that it meets, by their rarity: 0 to 1.</summary>
    public float Coverage { get; }

    /// <summary>The part of <see cref="Coverage"/> that rests on the words themselves or on what surely stands for them: 0 to 1.</summary>
    public float Firm { get; }

    /// <summary>How much of what it meets is rare: about one for each word or phrase of the question that few other clauses have; 0 or more.</summary>
    public float Evidence { get; internal init; }

    /// <summary>Whether it holds an answer of the kind asked for, where only that kind can answer: a number for "how many".</summary>
    public bool HoldsKind { get; }

    /// <summary>Whether only a kind of answer can answer, and it holds it: such a clause may stand further behind one that does not.</summary>
    internal bool ShowsKind { get; init; }

    /// <summary>The document's words that matched, in order, each once.</summary>
    public IEnumerable<string> MatchedWords =>
        Matches.SelectMany(static m => m.Spans).Order(Comparer<TextSpan>.Create(static (a, b) => a.Start.CompareTo(b.Start)))
            .Select(span => Clause.Document.Slice(span).ToString()).Distinct(StringComparer.OrdinalIgnoreCase);

    internal ImmutableArray<NeedMatch> Matches { get; }
}
