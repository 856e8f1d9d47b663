using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>A quotation in a draft.</summary>
/// <param name="Span">Where it stands, with the marks around it.</param>
/// <param name="Text">Its words, without them.</param>
internal sealed record DraftQuotation(TextSpan Span, string Text);
