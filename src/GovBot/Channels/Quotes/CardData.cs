namespace GovBot.Channels.Quotes;

/// <summary>What a button carries, so that it works for everybody, for ever and after a restart. Read again by <see cref="QuoteView.Read"/>.</summary>
/// <param name="Clause">The clause to be shown, as <c>document/number</c>.</param>
/// <param name="Version">Names the text of the document that <paramref name="Marks"/> count in.</param>
/// <param name="Marks">Start and length of each stretch that answers, one after the other, in the document's text.</param>
/// <param name="Related">Clauses that bear on the question, each as <c>document/number</c>.</param>
/// <param name="Nearest">Whether the clauses only come near and do not answer.</param>
/// <param name="Cite">Whether the citation is shown to be copied.</param>
internal sealed record CardData(
    string? Clause, string? Version, IReadOnlyList<int>? Marks = null, IReadOnlyList<string>? Related = null, bool? Nearest = null, bool? Cite = null);
