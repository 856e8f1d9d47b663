using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>A phrase of a question, and the words of a text that may be meant by it.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Targets">What it may stand for, each as its stems.</param>
/// <param name="Names">What it names.</param>
/// <param name="IsMatter">Whether a text either speaks of it or does not, so that a question about it is not answered without it.</param>
internal sealed record VocabularyEntry(
    VocabularyPhrase Phrase, ImmutableArray<ImmutableArray<string>> Targets, NameKind Names, bool IsMatter)
{
    public ImmutableArray<string> Stems => Phrase.Stems;

    public string Word => Phrase.Word;

    public bool OnlyUpper => Phrase.OnlyUpper;

    public string Before => Phrase.Before;

    public string After => Phrase.After;
}
