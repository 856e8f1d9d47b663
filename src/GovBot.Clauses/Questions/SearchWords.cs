using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Tells short orders to look words up: "count OECD", "grep OECD", "OECD: where?", "is OECD in there?".</summary>
internal static class SearchWords
{
    private const int LongestOrder = 4;

    private static readonly FrozenSet<string> Orders = FrozenSet.Create("count", "find", "grep", "search", "locate", "frequency", "lookup");
    private static readonly FrozenSet<string> Joins = FrozenSet.Create("for", "of", "all", "the", "word", "term", "phrase", "every", "up");

    /// <summary>Whether the utterance is such an order.</summary>
    /// <param name="tokens">The utterance.</param>
    /// <param name="isQuoting">Whether words are put in quotation marks.</param>
    public static bool IsSearch(ImmutableArray<Token> tokens, bool isQuoting) => IsOrder(tokens, isQuoting) || EndsInWhere(tokens) || IsInThere(tokens);

    // "count OECD", but not "find out who signed" or "find the paragraph about privacy".
    private static bool IsOrder(ImmutableArray<Token> tokens, bool isQuoting)
    {
        if (tokens.IsEmpty || (!Orders.Contains(tokens[0].Text) && !(tokens[0].Is("where") && tokens.Any(static t => t.Is("find")))))
            return false;
        var rest = tokens.Skip(1).Where(static t => t.Kind != TokenKind.Symbol && !Joins.Contains(t.Text)).ToList();
        if (isQuoting || (rest is [var only] && !Lexicon.FunctionWords.Contains(only.Text)))
            return true;
        return rest.Count is > 0 and <= LongestOrder && !tokens[0].Is("find") &&
            rest.TrueForAll(static t => !Lexicon.FunctionWords.Contains(t.Text) || t.Text is "do" or "can" or "i" or "we");
    }

    // "OECD: where?"
    private static bool EndsInWhere(ImmutableArray<Token> tokens)
    {
        var words = tokens.Where(static t => t.Kind != TokenKind.Symbol).ToList();
        return words.Count is > 1 and <= LongestOrder && words[^1].Is("where") && words.Take(words.Count - 1).Any(static t => !Lexicon.FunctionWords.Contains(t.Text)) &&
            tokens.Any(static t => t.Text is ":" or "," or "-" or "–");
    }

    // "is OECD in there?", "is Canada in it at all?"
    private static bool IsInThere(ImmutableArray<Token> tokens) =>
        tokens is [{ Text: "is" or "are" }, { Text: not ("there" or "it" or "that" or "this") }, ..] &&
        tokens.Zip(tokens.Skip(1)).Any(static p => p.First.Is("in") && p.Second.Text is "there" or "it") && tokens.Length <= LongestOrder * 2;
}
