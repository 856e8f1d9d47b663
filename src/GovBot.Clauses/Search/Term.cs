using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>A word of a text as the index knows it.</summary>
/// <param name="Stem">The word, lower-cased, without accents, stemmed.</param>
/// <param name="Word">The word lower-cased and without accents.</param>
/// <param name="Span">Where it stands in its text.</param>
internal sealed record Term(string Stem, string Word, TextSpan Span);
