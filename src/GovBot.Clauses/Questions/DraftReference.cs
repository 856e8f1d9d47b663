using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>A reference in a draft.</summary>
/// <param name="Span">Where it stands, with the document's name.</param>
/// <param name="Picks">What it names; none where it is of a document that is not at hand.</param>
/// <param name="Foreign">That document's name, else null.</param>
/// <param name="HasNumber">Whether it is more than a document's name.</param>
internal sealed record DraftReference(TextSpan Span, ImmutableArray<Pick> Picks, string? Foreign, bool HasNumber);
