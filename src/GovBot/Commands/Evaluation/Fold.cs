namespace GovBot.Commands.Evaluation;

/// <summary>A fold of a cross-validation.</summary>
/// <param name="Questions">How many questions it holds.</param>
/// <param name="Right">How many of them were right with the weights chosen on the others.</param>
/// <param name="Changes">The weights that were chosen otherwise than those the bot answers with.</param>
internal sealed record Fold(int Questions, int Right, IReadOnlyList<WeightChange> Changes);
