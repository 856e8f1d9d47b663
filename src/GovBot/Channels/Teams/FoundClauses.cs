using System.Collections.Immutable;
using GovBot.Channels.Teams.Cards;

namespace GovBot.Channels.Teams;

/// <summary>Clauses to choose from.</summary>
/// <param name="Views">Best first; often none.</param>
/// <param name="IsAnswered">Whether the first answers; else all only come near.</param>
internal sealed record FoundClauses(ImmutableArray<QuoteView> Views, bool IsAnswered);
