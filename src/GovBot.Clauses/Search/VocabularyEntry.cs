using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Words of a question, and the words of a text that may be meant by them.</summary>
/// <param name="Stems">The words of the question, stemmed; one or more.</param>
/// <param name="Targets">What they may stand for, each as its stems.</param>
/// <param name="IsEqual">Whether the words mean the same, or the target only includes what was said.</param>
/// <param name="Names">What they name.</param>
/// <param name="OnlyUpper">Whether they count only in capitals: "US" is a country, "us" is not.</param>
/// <param name="IsMatter">Whether a text either speaks of it or does not, so that a question about it is not answered without it.</param>
/// <param name="Before">Small words that have to stand before a single word, or empty.</param>
/// <param name="After">Small words that have to stand behind it, or empty.</param>
internal sealed record VocabularyEntry(
    ImmutableArray<string> Stems, ImmutableArray<ImmutableArray<string>> Targets, bool IsEqual, NameKind Names, bool OnlyUpper, bool IsMatter, string Before, string After);
