using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Search;

/// <summary>What a question looks for in the index.</summary>
/// <param name="Needs">Its words and phrases, in order.</param>
/// <param name="Pairs">Neighbouring typed words.</param>
/// <param name="Asked">The kind of answer it asks for, or null.</param>
internal sealed record QueryPlan(ImmutableArray<Need> Needs, ImmutableArray<string> Pairs, AskedAnswer? Asked)
{
    /// <summary>The question as it was read, the words that ask for a kind of answer put right.</summary>
    public required Utterance Question { get; init; }
}
