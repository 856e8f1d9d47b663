using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>Tells whether a number is said of an instrument that is not at hand: "Article 5 of the EU AI Act", "GDPR article 17".</summary>
internal static class ForeignInstrument
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(
        "the", "this", "that", "your", "our", "my", "his", "her", "their", "a", "an", "another", "some", "different", "other");

    private static readonly FrozenSet<string> OnLists = FrozenSet.Create("agenda", "list", "menu", "programme", "program", "page", "slide");

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "them", "those", "these", "which", "all", "it", "course", "last", "final", "whole", "lot", "same", "above", "wording", "title", "preamble", "end", "list");

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
        if (cursor.Peek().Is("on") && OnLists.Contains(cursor.Peek(cursor.Peek(1).Text is "the" or "my" or "our" or "your" ? 2 : 1).Text))
            return true;
        if (at >= tokens.Length || !Lexicon.PartOf.Contains(tokens[at].Text))
            return false;
        var (isOf, determiner) = (tokens[at].Is("of"), at + 1);
        at = determiner;
        while (at < tokens.Length && Determiners.Contains(tokens[at].Text))
            at++;
        var first = at;
        for (; at < tokens.Length && at - first < LongestName && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (names.Match(tokens, at) is not null)
                return false;
            if (Lexicon.Instruments.Contains(tokens[at].Text))
                return true;
            if (Lexicon.DocumentWords.Contains(tokens[at].Text))
                return at > first || IsOthers(tokens, determiner, first);
        }

        return isOf && first < tokens.Length && IsUnknown(tokens, determiner, first);
    }

    // "of my contract", "of the lease", "of NATO", but "of them", "of interest", "of the nine", "of the third article".
    private static bool IsUnknown(ImmutableArray<Token> tokens, int determiner, int noun) =>
        tokens[noun].Kind == TokenKind.Word && !Known.Contains(tokens[noun].Text) && !Lexicon.ClauseWords.Contains(tokens[noun].Text) &&
        !Lexicon.AnnexWords.Contains(tokens[noun].Text) && !Lexicon.RecitalWords.Contains(tokens[noun].Text) &&
        Numerals.Cardinal(tokens[noun].Text) is null && Numerals.Ordinal(tokens[noun].Text) is null &&
        (noun > determiner || tokens[noun].Upper);

    private static bool IsOthers(ImmutableArray<Token> tokens, int determiner, int noun) =>
        tokens[determiner..noun].Any(static t => t.Text is "my" or "his" or "her" or "their" or "another" or "different" or "other");
}
