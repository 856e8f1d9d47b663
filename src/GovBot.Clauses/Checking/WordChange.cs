using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Checking;

/// <summary>A place where a quotation differs from the text.</summary>
/// <param name="Original">The document's words; null where the quotation has words that the document has not.</param>
/// <param name="Said">The quotation's words, as they were typed; null where they were left out.</param>
/// <param name="After">The document's words just before the place; null at the beginning.</param>
public sealed record WordChange(Quote? Original, string? Said, Quote? After);
