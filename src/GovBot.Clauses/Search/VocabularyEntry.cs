using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Words of a question, and the words of a text that may be meant by them.</summary>
/// <param name="Stems">The words of the question, stemmed; one or more.</param>
/// <param name="Targets">What they may stand for, each as its stems.</param>
/// <param name="IsEqual">Whether the words mean the same, or the target only includes what was said.</param>
/// <param name="IsCountry">Whether they name a state.</param>
/// <param name="OnlyUpper">Whether they count only in capitals: "US" is a country, "us" is not.</param>
internal sealed record VocabularyEntry(
    ImmutableArray<string> Stems, ImmutableArray<ImmutableArray<string>> Targets, bool IsEqual, bool IsCountry, bool OnlyUpper);
