using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Answers;

/// <summary>A name in a document.</summary>
/// <param name="Name">The name as the document writes it.</param>
/// <param name="LongForm">What it stands for, in the document's words; null where it is no short form.</param>
/// <param name="Clause">The clause it stands in.</param>
/// <param name="Span">Where it stands.</param>
public sealed record GlossaryEntry(string Name, string? LongForm, Clause Clause, TextSpan Span);
