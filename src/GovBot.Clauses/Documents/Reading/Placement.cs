namespace GovBot.Clauses.Documents.Reading;

/// <summary>Where a marker belongs in the outline.</summary>
/// <param name="Parent">The clause that it is a part of, null at the top level.</param>
/// <param name="Numeral">How its label reads there.</param>
/// <param name="Doubt">What a person should know about it, or null.</param>
internal sealed record Placement(ClauseDraft? Parent, Numeral Numeral, string? Doubt = null)
{
    /// <summary>The clause after which numbering starts again here, or null.</summary>
    public ClauseDraft? Restarts { get; init; }

    public int[] Path { get; init; } = [];
}
