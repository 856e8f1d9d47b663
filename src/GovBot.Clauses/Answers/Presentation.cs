using System.Collections.Immutable;

namespace GovBot.Clauses.Answers;

/// <summary>A reply as a row of blocks, and what can be said next.</summary>
/// <param name="Blocks">The pieces, in order; one or more.</param>
/// <param name="Suggestions">Utterances that make sense next, to be put on buttons; the bot understands each as it stands.</param>
public sealed record Presentation(ImmutableArray<Block> Blocks, ImmutableArray<string> Suggestions);
