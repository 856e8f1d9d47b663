using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>How a clause meets a need. It holds the document's words and nothing that was typed.</summary>
/// <param name="Stems">The clause's words that meet it, stemmed; the mark, where a mark does.</param>
/// <param name="Weight">How much the need counts among the others, times the weight of what meets it.</param>
/// <param name="Credit">How far the need is met: 0 not at all, 1 by all of the typed words.</param>
/// <param name="Share">How much of the question the need is, times the credit.</param>
/// <param name="IsFirm">Whether it may carry an answer alone: the words themselves, or what surely stands for them.</param>
/// <param name="Spans">Where the words stand; empty for a mark.</param>
internal sealed record NeedMatch(ImmutableArray<string> Stems, float Weight, float Credit, float Share, bool IsFirm, ImmutableArray<TextSpan> Spans);
