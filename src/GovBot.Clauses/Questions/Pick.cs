using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>A selection, and the document it was said of where one was named.</summary>
/// <param name="Selection">Which clauses.</param>
/// <param name="Document">Of which document; null where the words name none.</param>
public sealed record Pick(Selection Selection, DocumentId? Document);
