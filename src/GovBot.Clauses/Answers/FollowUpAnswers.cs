using System.Collections.Immutable;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Answers what refers to the answer before.</summary>
internal static class FollowUpAnswers
{
    private const int MostFurther = 3;

    /// <summary>The clauses some steps on from what was shown last.</summary>
    public static Answer Move(Question.Move move, ConversationState state)
    {
        if (state.Shown.IsEmpty)
            return new Answer.NothingShown();
        var from = move.Offset > 0 ? state.Shown[^1] : state.Shown[0];
        var siblings = Neighbours.Of(from);
        var target = siblings.IndexOf(from) + move.Offset;
        if (target < 0 || target >= siblings.Length)
            return new Answer.BeyondEdge(from.Document, IsEnd: move.Offset > 0);
        var first = move.Offset > 0 ? target : Math.Max(0, target - move.Count + 1);
        var last = move.Offset > 0 ? Math.Min(siblings.Length, target + move.Count) : target + 1;
        return Quoted(siblings[first..last]);
    }

    /// <summary>What was shown last, whole.</summary>
    public static Answer InFull(ConversationState state) =>
        state.Shown.IsEmpty ? new Answer.NothingShown() : Quoted(state.Shown);

    /// <summary>Further clauses on what was asked last, and how many of the ranking are shown then.</summary>
    public static (Answer Answer, int RankingShown) More(ConversationState state)
    {
        if (state.Shown.IsEmpty)
            return (new Answer.NothingShown(), 0);
        ImmutableArray<Clause> further = [.. state.Ranking.Skip(state.RankingShown).Take(MostFurther).Select(static r => r.Clause)];
        return further.IsEmpty ? (new Answer.NothingFurther(), state.RankingShown) : (Quoted(further), state.RankingShown + further.Length);
    }

    private static Answer.Quoted Quoted(ImmutableArray<Clause> clauses) => new([.. clauses.Select(static c => Quote.Whole(c))], [], [], []);
}
