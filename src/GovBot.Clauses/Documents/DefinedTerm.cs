namespace GovBot.Clauses.Documents;

/// <summary>A term that a document says the meaning of: “AI system” means …, or (the “Committee”).</summary>
/// <param name="Term">The term as it is written, without marks.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Clause">The clause in whose own text it stands.</param>
public sealed record DefinedTerm(string Term, TextSpan Span, Clause Clause);
