using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Prepares tokens for reading references: words run together are parted ("para4", "lastparagraph"), square brackets
/// are round, the possessive of a number is dropped ("4's"), misspelt reference words are put right.
/// </summary>
internal static class ReferenceTokens
{
    private const int ShortestFirstPart = 4;

    /// <summary>The tokens that are not quoted, prepared.</summary>
    public static ImmutableArray<Token> Of(ImmutableArray<Token> tokens) =>
        ReferenceSpelling.Correct([.. WithoutPossessives(tokens.Where(static t => !t.Quoted)).SelectMany(Apart)]);

    private static IEnumerable<Token> WithoutPossessives(IEnumerable<Token> tokens)
    {
        Token[] all = [.. tokens];
        for (var i = 0; i < all.Length; i++)
        {
            var isPossessive = i > 0 && all[i - 1].Kind == TokenKind.Number && all[i].Text is "'" or "’" && i + 1 < all.Length && all[i + 1].Is("s");
            if (isPossessive)
                i++;
            else
                yield return all[i];
        }
    }

    private static IEnumerable<Token> Apart(Token token)
    {
        if (token.Kind == TokenKind.Symbol)
            return [token.Text switch { "[" => token with { Text = "(" }, "]" => token with { Text = ")" }, _ => token }];
        if (token.Kind != TokenKind.Word || IsKnown(token.Text))
            return [token];
        var digits = token.Text.AsSpan().IndexOfAnyInRange('0', '9');
        return digits > 0 ? ApartAtDigits(token, digits) : digits < 0 ? ApartAtWord(token) : ApartBehindDigits(token);
    }

    // "para4", "p4", "para4pls", "paras7ff", "paragrph4"
    private static IEnumerable<Token> ApartAtDigits(Token token, int digits)
    {
        if (!Lexicon.ClauseWords.Contains(token.Text[..digits]) && token.Text[..digits] is not ("p" or "pp") && !ReferenceSpelling.IsMisspelt(token.Text[..digits]))
            return [token];
        var rest = token.Text.AsSpan(digits).IndexOfAnyExceptInRange('0', '9');
        var end = rest < 0 ? token.Text.Length : digits + rest;
        var isSuffix = rest >= 0 && token.Text.Length - end == 1;
        if (isSuffix)
            return [Part(token, 0, digits), Part(token, digits, token.Text.Length)];
        return rest < 0 ? [Part(token, 0, digits), Part(token, digits, end)] : [Part(token, 0, digits), Part(token, digits, end), Part(token, end, token.Text.Length)];
    }

    // "7ff", "4pls"
    private static IEnumerable<Token> ApartBehindDigits(Token token)
    {
        var end = token.Text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return token.Text[end..] is "ff" or "pls" or "plz" ? [Part(token, 0, end), Part(token, end, token.Text.Length)] : [token];
    }

    // "paragraphfour", "lastparagraph"
    private static IEnumerable<Token> ApartAtWord(Token token)
    {
        for (var at = ShortestFirstPart; at <= token.Text.Length - 2; at++)
        {
            if (IsHead(token.Text[..at]) && IsTail(token.Text[at..]))
                return [Part(token, 0, at), Part(token, at, token.Text.Length)];
        }

        return [token];
    }

    private static bool IsHead(string text) => Lexicon.ClauseWords.Contains(text) || text is "last" or "next" || Numerals.Ordinal(text) is not null;

    private static bool IsTail(string text) => text.Length > 3 && Lexicon.ClauseWords.Contains(text) || Numerals.Cardinal(text) is not null;

    private static bool IsKnown(string text) => Lexicon.ClauseWords.Contains(text) || Lexicon.Filler.Contains(text) || Numerals.Ordinal(text) is not null;

    private static Token Part(Token token, int start, int end)
    {
        var text = token.Text[start..end];
        var kind = text.AsSpan().ContainsAnyExceptInRange('0', '9') ? TokenKind.Word : TokenKind.Number;
        return token with { Kind = kind, Text = text, Span = new TextSpan(token.Span.Start + start, end - start), Upper = token.Upper && start == 0 };
    }
}
