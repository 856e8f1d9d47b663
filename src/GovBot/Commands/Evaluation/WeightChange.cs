namespace GovBot.Commands.Evaluation;

/// <summary>A weight that was chosen otherwise.</summary>
/// <param name="Name">The weight.</param>
/// <param name="From">What the bot answers with.</param>
/// <param name="To">What was chosen.</param>
internal sealed record WeightChange(string Name, float From, float To);
