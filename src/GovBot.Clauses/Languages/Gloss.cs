using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Languages;

/// <summary>A piece of a foreign message with its English.</summary>
/// <param name="Span">Where it stands in the message.</param>
/// <param name="Kind">What it is.</param>
/// <param name="English">What stands for it in English, what fits most texts first; empty for a function word.</param>
internal sealed record Gloss(TextSpan Span, GlossKind Kind, ImmutableArray<string> English)
{
    /// <summary>Whether it makes the number before it a clause's, as 項 does in 6項.</summary>
    public bool IsCounter { get; init; }
}
