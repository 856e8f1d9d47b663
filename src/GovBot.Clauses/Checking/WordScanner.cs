using System.Globalization;
using System.Text;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Checking;

/// <summary>
/// Cuts a text into the words by which quotations are compared. Signs that mean something (%, €, §, +, &amp;) are words,
/// punctuation is not. Linear in the text's length.
/// </summary>
internal static class WordScanner
{
    private const string Signs = "%‰§¶&#@";

    /// <summary>The words of a stretch of a text, in order.</summary>
    public static List<CheckedWord> Scan(string text, TextSpan span)
    {
        List<CheckedWord> words = [];
        for (var i = span.Start; i < span.End;)
        {
            var rune = RuneAt(text, i, span.End);
            var end = IsWordRune(rune) ? EndOfWord(text, i, span.End) : IsSign(rune) ? i + rune.Utf16SequenceLength : i;
            if (end > i)
                words.Add(WordOf(text, TextSpan.Between(i, end)));
            i = Math.Max(end, i + rune.Utf16SequenceLength);
        }

        return words;
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        var end = start;
        while (end < limit)
        {
            var rune = RuneAt(text, end, limit);
            var isAlone = rune.IsBmp && Tokenizer.IsIdeographic((char)rune.Value);
            if (isAlone)
                return end == start ? end + 1 : end;
            if (!IsWordRune(rune) && !IsInside(text, end, start, limit))
                return end;
            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    // An apostrophe or an invisible character between two letters.
    private static bool IsInside(string text, int i, int start, int limit) =>
        (Typography.IsApostrophe(text[i]) || Typography.IsInvisible(text[i])) && i > start && i + 1 < limit && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static CheckedWord WordOf(string text, TextSpan span)
    {
        var word = text.Substring(span.Start, span.Length);
        if (word.Any(static c => Typography.IsApostrophe(c) || Typography.IsInvisible(c)))
            word = string.Concat(word.Where(static c => !Typography.IsInvisible(c)).Select(static c => Typography.IsApostrophe(c) ? '\'' : c));
        return new CheckedWord(word, word.ToLowerInvariant(), span);
    }

    private static Rune RuneAt(string text, int i, int limit) =>
        Rune.DecodeFromUtf16(text.AsSpan(i, limit - i), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar;

    private static bool IsWordRune(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsSign(Rune rune) => (rune.IsBmp && Signs.Contains((char)rune.Value)) ||
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol;
}
