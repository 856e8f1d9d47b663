using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>A word or phrase of a vocabulary.</summary>
/// <param name="Stems">Its words, stemmed; one or more.</param>
/// <param name="Word">A single word as it is written, lower-cased; else empty.</param>
/// <param name="OnlyUpper">Whether it counts only in capitals: "US" is a country, "us" is not.</param>
/// <param name="Before">Small words that have to stand before a single word, or empty.</param>
/// <param name="After">Small words that have to stand behind it, or empty.</param>
internal sealed record VocabularyPhrase(ImmutableArray<string> Stems, string Word, bool OnlyUpper, string Before, string After);
