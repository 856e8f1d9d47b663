using System.Collections.Immutable;
using GovBot.Clauses.Questions;
using GovBot.Clauses.Search;

namespace GovBot.Clauses.Languages;

/// <summary>A word, number or sign of a message in a language with spaces.</summary>
/// <param name="Token">As it was typed.</param>
/// <param name="Folded">Its letters without accents.</param>
internal sealed record ForeignWord(Token Token, string Folded)
{
    private static readonly ImmutableArray<string> Elided = ["l", "d", "qu", "n", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"];

    /// <summary>Cuts a text into words; elided ones stand alone ("l'annexe"), and a hyphen within a word is passed over.</summary>
    public static ImmutableArray<ForeignWord> Split(ImmutableArray<Token> tokens)
    {
        var words = ImmutableArray.CreateBuilder<ForeignWord>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsInnerHyphen(tokens, i))
                words.AddRange(Apart(tokens[i]).Select(static token => new ForeignWord(token, ForeignStems.Fold(token.Text))));
        }

        return words.ToImmutable();
    }

    /// <summary>The word's stems in a language.</summary>
    public ImmutableArray<string> Stems(Language language) => ForeignStems.Of(Token.Text, language);

    public bool IsWord => Token.Kind == TokenKind.Word;

    private static bool IsInnerHyphen(ImmutableArray<Token> tokens, int i) =>
        tokens[i].Text is "-" or "‑" && i > 0 && i + 1 < tokens.Length && tokens[i - 1].Kind == TokenKind.Word && tokens[i + 1].Kind == TokenKind.Word &&
        tokens[i - 1].Touches(tokens[i]) && tokens[i].Touches(tokens[i + 1]);

    private static IEnumerable<Token> Apart(Token token)
    {
        var apostrophe = token.Text.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe < 0 || !Elided.Contains(token.Text[..apostrophe]))
            return [token];
        var behind = token.Span.Start + apostrophe + 1;
        return
        [
            token with { Text = token.Text[..apostrophe], Span = token.Span with { Length = apostrophe + 1 } },
            token with { Text = token.Text[(apostrophe + 1)..], Span = Documents.TextSpan.Between(behind, token.Span.End) },
        ];
    }
}
