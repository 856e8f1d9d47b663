namespace GovBot.Commands.Evaluation;

/// <summary>Figures for the questions of one kind; shares are of those to which they apply, null where there is none.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Questions">How many.</param>
/// <param name="Right">Share that is right by the strictest measure of the kind.</param>
/// <param name="RightFirst">Recall@1: share of the answerable whose first quote is right.</param>
/// <param name="RightInThree">Share of the answerable with a right one among the first three shown.</param>
/// <param name="Complete">Share of the answerable with all that a complete answer includes.</param>
/// <param name="FalseAnswers">Share of the unanswerable that something is quoted for.</param>
/// <param name="FalseRefusals">Share of the answerable that nothing is quoted for.</param>
internal sealed record KindReport(
    string Kind, int Questions, double? Right, double? RightFirst, double? RightInThree, double? Complete, double? FalseAnswers, double? FalseRefusals)
{
    public static KindReport Of(string kind, IReadOnlyCollection<QuestionResult> results)
    {
        var answerable = results.Where(static r => r.IsAnswerable && !r.IsSmallTalk).ToList();
        var unanswerable = results.Where(static r => !r.IsAnswerable && !r.IsSmallTalk).ToList();
        return new KindReport(
            kind, results.Count, Share(results, static r => r.IsRight), Share(answerable, static r => r.IsRightFirst), Share(answerable, static r => r.IsRightInThree),
            Share(answerable, static r => r.IsComplete), Share(unanswerable, static r => r.IsFalseAnswer), Share(answerable, static r => r.IsFalseRefusal));
    }

    private static double? Share(IReadOnlyCollection<QuestionResult> results, Func<QuestionResult, bool> isCounted) =>
        results.Count == 0 ? null : Math.Round(results.Count(isCounted) / (double)results.Count, 4);
}
