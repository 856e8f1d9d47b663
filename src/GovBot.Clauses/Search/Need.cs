using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Something that a question asks a passage to have: a word or phrase, and what may stand in its place.</summary>
/// <param name="Typed">The typed words.</param>
/// <param name="Weight">How much it counts for the score, above 0 and at most 1.</param>
/// <param name="Share">How much of the question it is, above 0: more the rarer its words are.</param>
/// <param name="Alternatives">What meets it; the best one counts.</param>
/// <param name="IsKnown">Whether any passage has any of the alternatives.</param>
/// <param name="IsUnsaid">Whether no passage has any of the typed words, nor one that they are a misspelling of, and they are worth naming.</param>
internal sealed record Need(ImmutableArray<Term> Typed, float Weight, float Share, ImmutableArray<Alternative> Alternatives, bool IsKnown, bool IsUnsaid)
{
    /// <summary>The typed words where a clause that has them meets the need: not the "who" of a question.</summary>
    public ImmutableArray<Term> Sought { get; } = Alternatives.Any(static a => a.Origin == AlternativeOrigin.Typed) ? Typed : [];

    /// <summary>Whether the typed words count only together: the place of the "Summit of the Future" is not that of another summit.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the typed words are a name that the documents have.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether a clause that does not meet it does not answer.</summary>
    public bool IsMust { get; init; }

    /// <summary>Whether a number of it is asked for, which has to stand close by.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether it is a year or a rank, which no clause means that does not say it.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it is what somebody does, of whom the question asks: "who appoints".</summary>
    public bool IsDeed { get; init; }

    /// <summary>Whether it is a country that no clause names, for which the list of the others is the answer.</summary>
    public bool MeetsByParties => Role.Asked is null && Alternatives.Any(static a => a is { Origin: AlternativeOrigin.AnswerType, Stems: [AnswerMarks.Countries] });

    /// <summary>Whether it is a matter of which no clause speaks.</summary>
    public bool IsUnheard { get; init; }

    /// <summary>Whether it is of nothing but common words.</summary>
    public bool IsLight { get; init; }

    /// <summary>What its words do in the question.</summary>
    public NeedRole Role { get; init; }
}
