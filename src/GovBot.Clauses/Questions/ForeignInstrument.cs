using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Tells whether a number is said of an instrument that is not at hand: "Article 5 of the EU AI Act", "GDPR article 17".</summary>
internal static class ForeignInstrument
{
    private const int LongestName = 6;

    /// <summary>Whether the words just before a reference name one.</summary>
    /// <param name="cursor">The row of tokens.</param>
    /// <param name="start">Index of the reference's first token.</param>
    public static bool IsBefore(TokenCursor cursor, int start)
    {
        var word = cursor.Peek(start - 1 - cursor.Position);
        if (word.Is(",") || word.Is(":"))
            word = cursor.Peek(start - 2 - cursor.Position);
        return Lexicon.Instruments.Contains(word.Text.Replace("'s", "", StringComparison.Ordinal));
    }

    /// <summary>Whether "of the …" just behind a reference names one.</summary>
    public static bool IsBehind(TokenCursor cursor, ImmutableArray<Token> tokens, DocumentNames names)
    {
        var at = cursor.Position;
        if (at >= tokens.Length || !Lexicon.PartOf.Contains(tokens[at].Text))
            return false;
        at++;
        while (at < tokens.Length && tokens[at].Text is "the" or "this" or "that" or "your" or "our")
            at++;
        var modifiers = 0;
        for (; at < tokens.Length && modifiers < LongestName && tokens[at].Kind == TokenKind.Word; at++, modifiers++)
        {
            if (names.Match(tokens, at) is not null)
                return false;
            if (Lexicon.Instruments.Contains(tokens[at].Text))
                return true;
            if (Lexicon.DocumentWords.Contains(tokens[at].Text))
                return modifiers > 0;
        }

        return false;
    }
}
