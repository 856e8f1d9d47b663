using System.Collections.Frozen;
using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>The words of a question about what was shown that say something by themselves.</summary>
internal static class ContextWords
{
    private static readonly FrozenSet<string> Pointing = FrozenSet.Create("them", "there", "then", "says", "so", "precisely", "ones", "whom", "among", "amongst");

    /// <summary>The words as typed, without those that ask, point back or say little.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var utterance = Utterance.Of(text);
        return [.. Courtesy.Strip(utterance.Tokens).Where(static t => t.Kind != TokenKind.Symbol && !Pointing.Contains(t.Text) &&
            !ContextParser.Times.Contains(t.Text) && !ContextParser.Locations.Contains(t.Text) &&
            !Lexicon.FunctionWords.Contains(t.Text) && !Lexicon.LightWords.Contains(t.Text)).Select(t => utterance.Slice(t.Span))];
    }
}
