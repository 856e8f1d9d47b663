namespace GovBot.Clauses.Documents.Reading;

/// <summary>What may be a clause's number at the start of a line.</summary>
/// <param name="Wrapper">What stands around the label.</param>
/// <param name="Label">The number itself as it is written: <c>3</c>, <c>5a</c>, <c>2bis</c>, <c>2.1</c>, <c>iv</c>.</param>
/// <param name="Length">Characters of the line that it takes, punctuation and the white space behind it included.</param>
internal sealed record Marker(MarkerWrapper Wrapper, string Label, int Length)
{
    /// <summary>A marker right behind this one, <c>(a)</c> in <c>1. (a)</c>; its length counts from there.</summary>
    public Marker? Inner { get; init; }

    /// <summary>The label of the next marker of the same form in the document, or null. Known once all lines are scanned.</summary>
    public string? Next { get; set; }

    /// <summary>Whether a word or sign says that this is a clause.</summary>
    public bool IsLabelled => Wrapper >= MarkerWrapper.Article;

    /// <summary>Whether the label is a number of digits and dots.</summary>
    public bool IsDigits => char.IsAsciiDigit(Label[0]);

    /// <summary>Whether it is a number that clauses of the top level have, and no letter of a list.</summary>
    public bool Counts => IsDigits || IsLabelled;

    /// <summary>Whether this could open a document or a list.</summary>
    public bool IsFirst => Numeral.Read(Label).Any(static n => n.Ordinal <= 1);
}
