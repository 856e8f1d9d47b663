using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovBot.Clauses.Documents;

/// <summary>Tells which of some words a short form stands for, by their initials.</summary>
internal static class AcronymInitials
{
    /// <summary>Words of a complement that the short form may leave out: "Advisory Body on AI (HLAB)".</summary>
    private const int LongestComplement = 4;

    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "of", "for", "and", "the", "on", "in", "to", "at", "by", "with", "a", "an", "or", "de", "des", "du", "la", "le", "les", "et", "pour", "für", "und", "der", "&");

    private static readonly FrozenSet<string> Complements = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "on", "of", "for", "in", "to");

    private static readonly string[] Digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Index of the first word of the long form that ends with the last word; null where the initials do not fit.</summary>
    /// <param name="shortForm">The short form: two letters or more.</param>
    /// <param name="words">The words before it. A part behind a hyphen is a word of its own, whose initial may be left out.</param>
    public static int? FirstWord(string shortForm, ImmutableArray<AcronymWord> words)
    {
        var letters = string.Concat(shortForm.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (shortForm.Length > 2 && shortForm[^1] == 's')
            letters = letters[..^1];
        if (Match(letters, letters.Length, words, words.Length) is { } whole)
            return whole;
        for (var at = words.Length - 1; at > 0 && at >= words.Length - LongestComplement; at--)
        {
            if (Complements.Contains(words[at].Text) && Match(letters, letters.Length, words, at) is { } first)
                return first;
        }

        return null;
    }

    // From the last letter to the first: each is the next word's initial, but for small words and second parts.
    private static int? Match(string letters, int left, ImmutableArray<AcronymWord> words, int end)
    {
        if (left == 0)
            return end;
        if (end == 0)
            return null;
        var word = words[end - 1];
        var text = word.Text.ToUpperInvariant();
        // A short form inside the long one gives all of its letters: "Partnership on AI (GPAI)".
        if (text.Length > 1 && word.Text.All(char.IsUpper) && letters.AsSpan(0, left).EndsWith(text) && Match(letters, left - text.Length, words, end - 1) is { } inner)
            return inner;
        if (IsInitial(letters[left - 1], text) && Match(letters, left - 1, words, end - 1) is { } first)
            return first;
        return (SmallWords.Contains(word.Text) || word.IsSecondPart) && left < letters.Length ? Match(letters, left, words, end - 1) : null;
    }

    private static bool IsInitial(char letter, string word) =>
        word[0] == letter || (char.IsAsciiDigit(letter) && word.Equals(Digits[letter - '0'], StringComparison.OrdinalIgnoreCase));
}
