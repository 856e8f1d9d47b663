using System.Collections.Immutable;

namespace GovBot.Clauses.Search;

/// <summary>Something that a question asks a passage to have: a word or phrase, and what may stand in its place.</summary>
/// <param name="Typed">The typed words.</param>
/// <param name="Weight">How much it counts among the needs, above 0 and at most 1.</param>
/// <param name="Alternatives">What meets it; the best one counts.</param>
/// <param name="Idf">How rare the typed words are, summed; the highest idf for a word that no passage has.</param>
/// <param name="IsKnown">Whether any passage has any of the alternatives.</param>
internal sealed record Need(ImmutableArray<Term> Typed, float Weight, ImmutableArray<Alternative> Alternatives, float Idf, bool IsKnown);
