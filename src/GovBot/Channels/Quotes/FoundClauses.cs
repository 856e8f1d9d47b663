using System.Collections.Immutable;

namespace GovBot.Channels.Quotes;

/// <summary>Clauses to choose from.</summary>
/// <param name="Views">Best first; often none.</param>
/// <param name="IsAnswered">Whether the first answers; else all only come near.</param>
internal sealed record FoundClauses(ImmutableArray<QuoteView> Views, bool IsAnswered);
