namespace GovBot.Clauses.Documents;

/// <summary>A stretch of a document's text and what it was read as. A document's parts cover its text without gap or overlap.</summary>
/// <param name="Kind">What it was read as.</param>
/// <param name="Span">Where it stands in <see cref="Document.Text"/>.</param>
public sealed record Part(PartKind Kind, TextSpan Span);
