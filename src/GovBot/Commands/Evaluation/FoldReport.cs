namespace GovBot.Commands.Evaluation;

/// <summary>Figures of a cross-validation.</summary>
/// <param name="Held">Each question answered with weights that were chosen without it.</param>
/// <param name="Default">The same questions with the weights that the bot answers with.</param>
/// <param name="Folds">The folds.</param>
internal sealed record FoldReport(EvaluationReport Held, EvaluationReport Default, IReadOnlyList<Fold> Folds);
