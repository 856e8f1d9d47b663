using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>How a score came about.</summary>
/// <param name="Value">The score, or a part of it.</param>
/// <param name="Description">What it is the score of.</param>
/// <param name="Parts">What it is made of.</param>
public sealed record ScoreExplanation(float Value, string Description, ImmutableArray<ScoreExplanation> Parts);
