namespace GovBot.Clauses.Documents;

/// <summary>A word before a short form.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="IsSecondPart">Whether a hyphen joins it to the word before it.</param>
internal sealed record AcronymWord(string Text, TextSpan Span, bool IsSecondPart);
