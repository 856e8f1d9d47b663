using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Words of a question that stand for one thing.</summary>
/// <param name="Typed">The words, at least one.</param>
/// <param name="Entries">What the vocabulary has for them, or none.</param>
/// <param name="IsName">Whether they are a name that the documents have.</param>
/// <param name="IsAsking">Whether they ask for the kind of answer.</param>
internal readonly record struct QuestionPhrase(ImmutableArray<Term> Typed, ImmutableArray<VocabularyEntry> Entries, bool IsName, bool IsAsking)
{
    /// <summary>The first word.</summary>
    public Term First => Typed[0];
}
