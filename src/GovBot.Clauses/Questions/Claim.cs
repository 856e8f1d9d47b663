using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Something in a text that can be checked against the documents.</summary>
public abstract record Claim
{
    private Claim()
    {
    }

    /// <summary>Words that are said to stand in a document.</summary>
    /// <param name="Text">The words, without the marks around them.</param>
    /// <param name="Said">Where they are said to stand; often nothing is said.</param>
    /// <param name="Foreign">Name of the document they are said to be from where that is not at hand, else null.</param>
    public sealed record Quotation(string Text, ImmutableArray<Pick> Said, string? Foreign) : Claim;

    /// <summary>A reference beside no quotation.</summary>
    public sealed record Reference(ImmutableArray<Pick> Picks) : Claim;
}
