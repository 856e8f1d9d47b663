using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Words that meet a need of a question.</summary>
/// <param name="Stems">The words, stemmed, standing together; for <see cref="AlternativeOrigin.AnswerType"/> the mark.</param>
/// <param name="Weight">How much they count beside the typed words, above 0 and at most 1.</param>
/// <param name="Origin">Why they are searched for.</param>
internal sealed record Alternative(ImmutableArray<string> Stems, float Weight, AlternativeOrigin Origin);
