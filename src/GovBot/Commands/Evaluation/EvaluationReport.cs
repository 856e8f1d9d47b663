namespace GovBot.Commands.Evaluation;

/// <summary>Figures for a file of questions.</summary>
/// <param name="Kinds">By kind, in the file's order.</param>
/// <param name="All">For all questions together.</param>
/// <param name="Wrong">The ids of questions that are not right.</param>
internal sealed record EvaluationReport(IReadOnlyList<KindReport> Kinds, KindReport All, IReadOnlyList<string> Wrong)
{
    public static EvaluationReport Of(IReadOnlyList<QuestionResult> results) => new(
        [.. results.GroupBy(static r => r.Kind).Select(static g => KindReport.Of(g.Key, [.. g]))],
        KindReport.Of("all", results),
        [.. results.Where(static r => !r.IsRight).Select(static r => r.Line.Id ?? r.Line.Question!)]);
}
