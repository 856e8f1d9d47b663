using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Words that meet a need of a question.</summary>
/// <param name="Stems">The words, stemmed, standing together; for <see cref="AlternativeOrigin.AnswerType"/> the mark.</param>
/// <param name="Weight">How much they count for the score beside the typed words, above 0 and at most 1.</param>
/// <param name="Credit">How far they meet the need, above 0 and at most 1.</param>
/// <param name="Origin">Why they are searched for.</param>
internal sealed record Alternative(ImmutableArray<string> Stems, float Weight, float Credit, AlternativeOrigin Origin)
{
    /// <summary>Whether it may carry an answer alone; neither an association does nor most kinds of answer.</summary>
    public bool IsFirm => Origin switch
    {
        AlternativeOrigin.Association => false,
        AlternativeOrigin.AnswerType => Stems[0] is AnswerMarks.Title or AnswerMarks.Countries,
        _ => true,
    };
}
