using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>A clause that was asked for and does not exist.</summary>
/// <param name="Document">The document in which it was looked for.</param>
/// <param name="Name">What was asked for: "12", "10–12", "annex II".</param>
public sealed record AbsentClause(Document Document, string Name);
