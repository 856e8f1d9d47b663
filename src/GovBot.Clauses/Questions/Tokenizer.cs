using System.Collections.Immutable;
using System.Globalization;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Questions;

/// <summary>Cuts an utterance into words, numbers and symbols. Linear in its length.</summary>
internal static class Tokenizer
{
    public static ImmutableArray<Token> Tokenize(string text)
    {
        var quoted = QuotedText.Find(text);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || IsIgnorable(text[i]))
            {
                i++;
                continue;
            }

            var (kind, end) = Measure(text, i);
            var span = TextSpan.Between(i, end);
            tokens.Add(new Token(kind, DottedInitials.Joined(Fold(text.AsSpan(i, end - i))), span, quoted.Any(q => q.Contains(span)), char.IsUpper(text[i])));
            i = end;
        }

        return tokens.ToImmutable();
    }

    /// <summary>Whether a character belongs to a script that is written without spaces, so that each stands alone.</summary>
    public static bool IsIdeographic(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF');

    private static (TokenKind Kind, int End) Measure(string text, int start)
    {
        if (!IsWordCharacter(text, start))
            return (TokenKind.Symbol, start + (char.IsSurrogatePair(text, start) ? 2 : 1));
        if (IsIdeographic(text[start]))
            return (TokenKind.Word, start + 1);
        if (DottedInitials.End(text, start) is var initials && initials > start)
            return (TokenKind.Word, initials);
        var end = start;
        var digitsOnly = true;
        while (end < text.Length && !IsIdeographic(text[end]) && (IsWordCharacter(text, end) || IsInnerApostrophe(text, end, start)))
        {
            digitsOnly &= IsDigit(text[end]);
            end++;
        }

        return (digitsOnly ? TokenKind.Number : TokenKind.Word, end);
    }

    private static bool IsWordCharacter(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInnerApostrophe(string text, int i, int start) =>
        text[i] is '\'' or '’' && i > start && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static bool IsIgnorable(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    /// <summary>A character in lower case; full-width forms made ASCII, curly apostrophes made straight.</summary>
    public static char Fold(char c) => c switch
    {
        '’' => '\'',
        >= '！' and <= '～' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        _ => char.ToLowerInvariant(c),
    };

    private static string Fold(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = Fold(source[i]);
    });
}
