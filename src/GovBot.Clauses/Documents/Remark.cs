namespace GovBot.Clauses.Documents;

/// <summary>Something in a document's text that a person should look at.</summary>
/// <param name="Line">Line of the source, from 1.</param>
/// <param name="Message">What was found and what the reader did with it, as one sentence.</param>
public sealed record Remark(int Line, string Message);
