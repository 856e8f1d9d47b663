using GovBot.Clauses.Documents;

namespace GovBot.Channels.Terminal;

/// <summary>A quote as other programs read it: <c>Text</c> is the document's canonical text from <c>Start</c>, <c>Length</c> UTF-16 units long.</summary>
internal sealed record QuoteJson(string Document, string Number, int Start, int Length, string Text)
{
    public static QuoteJson Of(Quote quote) =>
        new(quote.Clause.Document.Id.Value, quote.Clause.Number.Value, quote.Span.Start, quote.Span.Length, quote.Text);
}
