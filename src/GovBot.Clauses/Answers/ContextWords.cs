using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>The words of a question about what was shown that say something by themselves.</summary>
internal static class ContextWords
{
    private static readonly FrozenSet<string> Pointing = FrozenSet.Create("them", "there", "then", "says", "so", "precisely", "ones", "whom", "among", "amongst");

    /// <summary>The words as typed, without those that ask, point back or say little.</summary>
    /// <param name="text">The question.</param>
    /// <param name="isHolding">Whether it asks who bears something, so that the verb says little.</param>
    public static ImmutableArray<string> Of(string text, bool isHolding = false)
    {
        var utterance = Utterance.Of(text);
        return [.. Courtesy.Strip(utterance.Tokens).Where(t => t.Kind != TokenKind.Symbol && !Pointing.Contains(t.Text) &&
            !ContextParser.Times.Contains(t.Text) && !ContextParser.Locations.Contains(t.Text) &&
            !(isHolding && ContextParser.Bearing.Contains(t.Text)) && (!Lexicon.FunctionWords.Contains(t.Text) || IsCapitals(utterance, t)) && !Lexicon.LightWords.Contains(t.Text)).Select(t => utterance.Slice(t.Span))];
    }

    // "and the US?"
    private static bool IsCapitals(Utterance utterance, Token token) => token is { Kind: TokenKind.Word, Span.Length: > 1 } &&
        utterance.Slice(token.Span).All(char.IsUpper) && utterance.Text.Any(char.IsLower);
}
