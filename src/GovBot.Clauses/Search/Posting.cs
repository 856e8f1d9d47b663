namespace GovBot.Clauses.Search;

/// <summary>A term in an entry of the index.</summary>
/// <param name="Entry">The place of the clause among all clauses, or of the sentence among all sentences.</param>
/// <param name="Frequency">How often the term stands there, 1 or more.</param>
internal readonly record struct Posting(int Entry, int Frequency);
