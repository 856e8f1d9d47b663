using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>What a question found.</summary>
/// <param name="Ranked">Clauses, best first.</param>
/// <param name="Unknown">Words of the question, as typed, which no clause has and for which the vocabulary has no other.</param>
/// <param name="IsOfKind">Whether a kind of answer is asked for, such as a date.</param>
public sealed record SearchResult(ImmutableArray<RankedClause> Ranked, ImmutableArray<string> Unknown, bool IsOfKind);
