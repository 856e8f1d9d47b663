using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Answers;

/// <summary>Makes what a conversation remembers of an answer.</summary>
internal static class Memory
{
    private const float FewestCredit = 0.5f;

    /// <summary>Of an answer to a question, with what was found for it.</summary>
    public static (Answer Answer, ConversationState State) Of((Answer Answer, ImmutableArray<RankedClause> Ranking) found, ConversationState state)
    {
        var (answer, ranking) = found;
        var shown = answer is Answer.Quoted quoted ? quoted.Quotes.Length : 0;
        return (answer, new ConversationState(Shown(answer, state), ranking, shown) { Words = Words(answer, ranking) });
    }

    /// <summary>Of an answer to a reference.</summary>
    public static (Answer Answer, ConversationState State) Of(Answer answer, ConversationState state) =>
        (answer, new ConversationState(Shown(answer, state), [], 0) { Options = answer is Answer.Choice choice ? choice.Options : [] });

    /// <summary>Of an answer that goes on from the one before.</summary>
    public static (Answer Answer, ConversationState State) Stepped(Answer answer, ConversationState state, int rankingShown) =>
        (answer, new ConversationState(Shown(answer, state), state.Ranking, rankingShown) { Words = state.Words });

    private static ImmutableArray<Clause> Shown(Answer answer, ConversationState state) => answer switch
    {
        Answer.Quoted quoted => [.. quoted.Quotes.Select(static q => q.Clause)],
        Answer.Listing { Count: > 0 } listing => [.. listing.Quotes.Select(static q => q.Clause).Distinct()],
        _ => SkillBlocks.Shown(answer) ?? state.Shown,
    };

    private static ImmutableArray<string> Words(Answer answer, ImmutableArray<RankedClause> ranking) => answer switch
    {
        Answer.Listing listing => Distinct(listing.Quotes.SelectMany(static q => q.Emphasis.Select(e => q.Clause.Document.Slice(e).ToString()))),
        Answer.Quoted when ranking is [var best, ..] => Distinct(best.Matches.Where(static m => m.Weight >= FewestCredit)
            .SelectMany(m => m.Spans.Select(s => best.Clause.Document.Slice(s).ToString()))),
        _ => [],
    };

    private static ImmutableArray<string> Distinct(IEnumerable<string> words) => [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];
}
