using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>The polite words that an order begins with: "please", "can you", "I want to".</summary>
internal static class Opening
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "please", "pls", "plz", "kindly", "can", "could", "would", "will", "you", "u", "i", "we", "want", "need", "like", "to", "let", "us", "let's", "now", "and",
        "then", "ok", "okay", "so", "just", "help", "me", ",", "also");

    /// <summary>Where they end.</summary>
    public static int End(ImmutableArray<Token> tokens)
    {
        var end = 0;
        while (end < tokens.Length && Words.Contains(tokens[end].Text) && !tokens[end].Quoted)
            end++;
        return end;
    }
}
