using System.Globalization;

namespace GovBot.Commands.Evaluation;

/// <summary>Draws a <see cref="FoldReport"/> for a terminal.</summary>
internal static class FoldTable
{
    public static void Write(TextWriter output, FoldReport report)
    {
        output.WriteLine("Each question answered with weights that were chosen without it:");
        EvaluationTable.Write(output, report.Held);
        output.WriteLine();
        output.WriteLine("The same questions with the weights that the bot answers with:");
        EvaluationTable.Write(output, report.Default);
        output.WriteLine();
        for (var i = 0; i < report.Folds.Count; i++)
        {
            var fold = report.Folds[i];
            var changes = fold.Changes.Select(static c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} {c.From:0.##} -> {c.To:0.##}"));
            output.WriteLine($"fold {i + 1}: {fold.Right} of {fold.Questions} right{(fold.Changes.Count > 0 ? "; " : "")}{string.Join(", ", changes)}");
        }
    }
}
