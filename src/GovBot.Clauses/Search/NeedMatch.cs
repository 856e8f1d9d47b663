using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>How a clause meets a need.</summary>
/// <param name="Need">The need.</param>
/// <param name="By">The alternative that meets it best.</param>
/// <param name="Credit">How far it is met: 0 not at all, 1 by all of the typed words.</param>
/// <param name="Spans">Where the words stand; empty for a mark.</param>
internal sealed record NeedMatch(Need Need, Alternative By, float Credit, ImmutableArray<TextSpan> Spans);
