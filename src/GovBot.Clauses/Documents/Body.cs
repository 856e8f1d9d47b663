namespace GovBot.Clauses.Documents;

/// <summary>An organisation or other body, or another text, that a document names.</summary>
/// <param name="Name">Its name as the document writes it.</param>
/// <param name="Span">Where that stands.</param>
/// <param name="Clause">The clause in whose own text it stands.</param>
public sealed record Body(string Name, TextSpan Span, Clause Clause);
