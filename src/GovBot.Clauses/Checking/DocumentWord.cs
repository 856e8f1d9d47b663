namespace GovBot.Clauses.Checking;

/// <summary>A word of a document in reading order.</summary>
/// <param name="Word">The word; its span counts in the document's text.</param>
/// <param name="Clause">Which clause of the top level it belongs to, from 0.</param>
/// <param name="IsNumber">Whether it is that clause's own number, which quotations may leave out.</param>
internal readonly record struct DocumentWord(CheckedWord Word, int Clause, bool IsNumber);
