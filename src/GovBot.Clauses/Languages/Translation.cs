using System.Collections.Immutable;

namespace GovBot.Clauses.Languages;

/// <summary>A line of a language's list: words and their English.</summary>
/// <param name="Foreign">Words or phrases that mean the same.</param>
/// <param name="English">What may be meant by them, what fits most texts first; one or more.</param>
/// <param name="IsSaid">Whether they are said to the bot and are no content.</param>
internal sealed record Translation(ImmutableArray<string> Foreign, ImmutableArray<string> English, bool IsSaid);
