using GovBot.Clauses.Search;

namespace GovBot.Commands;

/// <summary>Why one clause was found.</summary>
internal sealed record ExplainedClauseJson(string Document, string Number, float Score, float Coverage, IReadOnlyList<string> Matched, ScoreExplanation Explanation);
