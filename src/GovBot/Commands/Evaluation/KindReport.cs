namespace GovBot.Commands.Evaluation;

/// <summary>Figures for the questions of one kind; shares are of those to which they apply, null where there is none.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Questions">How many.</param>
/// <param name="Right">Share that is right by the strictest measure of the kind.</param>
/// <param name="RightFirst">Share of the answerable whose first quote is right.</param>
/// <param name="RightInThree">Share of the answerable with a right one among the first three shown.</param>
/// <param name="Complete">Share of the answerable with all that a complete answer includes.</param>
/// <param name="FalseAnswers">Share of the unanswerable that something is quoted for.</param>
/// <param name="FalseRefusals">Share of the answerable that nothing is quoted for.</param>
/// <param name="Intervals">Where the shares lie.</param>
internal sealed record KindReport(
    string Kind, int Questions, double? Right, double? RightFirst, double? RightInThree, double? Complete, double? FalseAnswers, double? FalseRefusals,
    KindIntervals Intervals)
{
    public static KindReport Of(string kind, IReadOnlyCollection<QuestionResult> results)
    {
        var answerable = results.Where(static r => r.IsAnswerable && !r.IsSmallTalk).ToList();
        var unanswerable = results.Where(static r => !r.IsAnswerable && !r.IsSmallTalk).ToList();
        var right = Share.Of(results, static r => r.IsRight);
        var first = Share.Of(answerable, static r => r.IsRightFirst);
        var three = Share.Of(answerable, static r => r.IsRightInThree);
        var complete = Share.Of(answerable, static r => r.IsComplete);
        var answers = Share.Of(unanswerable, static r => r.IsFalseAnswer);
        var refusals = Share.Of(answerable, static r => r.IsFalseRefusal);
        return new KindReport(
            kind, results.Count, right.Value, first.Value, three.Value, complete.Value, answers.Value, refusals.Value,
            new KindIntervals(right.Interval, first.Interval, three.Interval, complete.Interval, answers.Interval, refusals.Interval));
    }
}
