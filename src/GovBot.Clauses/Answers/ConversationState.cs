using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>What a conversation was shown last. It holds clauses and words of documents and never what somebody typed.</summary>
/// <param name="Shown">The clauses of the last answer, in its order.</param>
/// <param name="Ranking">What the last question found, best first.</param>
/// <param name="RankingShown">How many of <paramref name="Ranking"/> were shown.</param>
public sealed record ConversationState(ImmutableArray<Clause> Shown, ImmutableArray<RankedClause> Ranking, int RankingShown)
{
    /// <summary>A conversation that was shown nothing.</summary>
    public static ConversationState Empty { get; } = new([], [], 0);

    /// <summary>The clauses between which the last answer left the choice; mostly none.</summary>
    public ImmutableArray<Clause> Options { get; init; } = [];

    /// <summary>The documents' words by which the last answer was found, each once; none where it was a reference.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}
