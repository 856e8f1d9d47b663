using GovBot.Clauses.Search;

namespace GovBot.Commands;

/// <summary>Why a question found what it found.</summary>
internal sealed record ExplanationJson(string Index, IReadOnlyList<string> Unknown, IReadOnlyList<ExplainedClauseJson> Clauses);
