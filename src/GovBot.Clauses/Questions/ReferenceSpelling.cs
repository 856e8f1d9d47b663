using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Questions;

/// <summary>
/// Puts misspelt words of references right: "cluase five", "frist pargraph", "secnod sentence". A word is only
/// touched beside another word or number of a reference, since "cause" and "there" are words, too.
/// </summary>
internal static class ReferenceSpelling
{
    private const int ShortWord = 5;
    private const int LongWord = 8;

    private static readonly FrozenSet<string> Nouns = WordSet.Of(
        "paragraph paragraphs para paras clause clauses article articles section sections provision provisions point points sentence sentences");

    private static readonly FrozenSet<string> Annexes = WordSet.Of("annex annexe annexes appendix");

    private static readonly FrozenSet<string> Places = WordSet.Of(
        "last final penultimate first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth " +
        "three four five seven eight nine eleven twelve thirteen fourteen fifteen");

    // Words that are one letter away from one of the above.
    private static readonly FrozenSet<string> OtherWords = WordSet.Of("cause causes sentience fist list lasts fires fifths sever severn lest parts part annexed annexing pare pair pairs prints");

    /// <summary>The tokens with misspelt words put right.</summary>
    public static ImmutableArray<Token> Correct(ImmutableArray<Token> tokens)
    {
        string?[] nouns = [.. tokens.Select(static t => Nearest(t, Nouns))];
        string?[] places = [.. tokens.Select(static t => Nearest(t, Places))];
        return [.. tokens.Select((token, i) => Correct(token, i) is { } word ? token with { Text = word } : token)];

        string? Correct(Token token, int i) =>
            nouns[i] is { } noun && (IsPlace(i - 1) || IsPlace(i + 1)) ? noun
            : places[i] is { } place && (IsNoun(i - 1) || IsNoun(i + 1)) ? place
            : Nearest(token, Annexes);

        bool IsPlace(int i) => i >= 0 && i < tokens.Length && (places[i] is not null || IsNumber(tokens[i]));

        bool IsNoun(int i) => i >= 0 && i < tokens.Length && (nouns[i] is not null || Nouns.Contains(tokens[i].Text));
    }

    /// <summary>Whether a lower-case word is one for a clause with typing errors, long enough to be nothing else.</summary>
    public static bool IsMisspelt(string word) => word.Length > ShortWord && !IsWord(word) && Nouns.Any(noun => noun.Length > ShortWord && IsNear(word, noun));

    private static bool IsNumber(Token token) =>
        token.Kind == TokenKind.Number || Places.Contains(token.Text) || Numerals.Cardinal(token.Text) is not null || Numerals.Ordinal(token.Text) is not null;

    private static string? Nearest(Token token, FrozenSet<string> words) =>
        token.Kind != TokenKind.Word || token.Text.Length < 4 || IsWord(token.Text) ? null : words.FirstOrDefault(word => IsNear(token.Text, word));

    private static bool IsWord(string text) =>
        Nouns.Contains(text) || Places.Contains(text) || Annexes.Contains(text) || OtherWords.Contains(text) || Lexicon.ClauseWords.Contains(text) ||
        Lexicon.Filler.Contains(text) || Lexicon.FunctionWords.Contains(text) || Lexicon.LightWords.Contains(text) || Lexicon.AnnexWords.Contains(text);

    private static bool IsNear(string typed, string word) => typed[0] == word[0] && (word.Length <= ShortWord
        ? EditDistance.IsAtMost(typed, word, 2) && HasLettersOf(typed, word)
        : EditDistance.IsAtMost(typed, word, word.Length < LongWord ? 1 : 2));

    // Short words have too many neighbours: letters may be swapped, or one left out.
    private static bool HasLettersOf(string typed, string word)
    {
        var rest = word.ToList();
        return typed.Length >= word.Length - 1 && typed.All(rest.Remove);
    }
}
