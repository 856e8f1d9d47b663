namespace GovBot.Clauses.Documents;

/// <summary>Words of a quote that are drawn alike.</summary>
/// <param name="Text">The words.</param>
/// <param name="Italic">Whether the source sets them in italics.</param>
/// <param name="Emphasised">Whether they answer what was asked.</param>
public readonly record struct Run(string Text, bool Italic, bool Emphasised);
