using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Languages;

/// <summary>A message in a language other than English, word by word.</summary>
internal sealed class ForeignQuestion
{
    public ForeignQuestion(Language language, ImmutableArray<Gloss> glosses)
    {
        Language = language;
        Glosses = glosses;
        English = Utterance.Of(EnglishText.Of(glosses));
    }

    public Language Language { get; }

    /// <summary>Its pieces with their English, in order.</summary>
    public ImmutableArray<Gloss> Glosses { get; }

    /// <summary>What it may be in English, for telling what kind of question it is.</summary>
    public Utterance English { get; }
}
