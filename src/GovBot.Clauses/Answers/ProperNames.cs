using System.Collections.Immutable;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Counts names in a sentence by their capitals: "the OECD", "Council of Europe".</summary>
internal static class ProperNames
{
    /// <summary>The number of names. The first word, "AI" alone and words for the document are none.</summary>
    public static int Count(ImmutableArray<Token> sentence)
    {
        var (names, isInName) = (0, false);
        for (var i = 1; i < sentence.Length; i++)
        {
            var token = sentence[i];
            if (IsName(token))
            {
                names += isInName ? 0 : 1;
                isInName = true;
            }
            else if (token.Kind == TokenKind.Symbol && token.Text is not ("-" or "'") || !IsInside(token.Text))
                isInName = false;
        }

        return names;
    }

    private static bool IsName(Token token) =>
        token.Kind == TokenKind.Word && token.Upper && token.Text is not ("ai" or "we") && !Lexicon.DocumentWords.Contains(token.Text);

    // "Code of Conduct for Organizations" is one name.
    private static bool IsInside(string text) => text is "of" or "for" or "on" or "the" or "and" or "to" or "toward" or "ai" or "-" or "'";
}
