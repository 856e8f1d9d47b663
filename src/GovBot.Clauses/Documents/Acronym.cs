namespace GovBot.Clauses.Documents;

/// <summary>A short form where a document introduces it: "Organization for Economic Co-operation and Development (OECD)".</summary>
/// <param name="ShortForm">The short form as it is written: "OECD".</param>
/// <param name="Expansion">The words it stands for.</param>
/// <param name="Span">Both together, with the brackets.</param>
/// <param name="Clause">The clause in whose own text they stand.</param>
public sealed record Acronym(string ShortForm, TextSpan Expansion, TextSpan Span, Clause Clause)
{
    /// <summary>The characters of <see cref="Expansion"/>.</summary>
    public string LongForm => Clause.Document.Slice(Expansion).ToString();
}
