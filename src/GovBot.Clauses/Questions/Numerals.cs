using System.Collections.Frozen;
using System.Globalization;
using GovBot.Clauses.Documents.Reading;

namespace GovBot.Clauses.Questions;

/// <summary>Numbers as people write them: digits, English words, ordinals, Roman numerals.</summary>
internal static class Numerals
{
    private static readonly FrozenDictionary<string, int> Cardinals = new Dictionary<string, int>
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40,
        ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8,
        ["ninth"] = 9, ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14,
        ["fifteenth"] = 15, ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20,
        ["thirtieth"] = 30, ["fortieth"] = 40, ["fiftieth"] = 50, ["sixtieth"] = 60, ["seventieth"] = 70, ["eightieth"] = 80,
        ["ninetieth"] = 90, ["hundredth"] = 100,
    }.ToFrozenDictionary();

    /// <summary>The value of a cardinal word ("nine", "twenty"); compounds are put together by <see cref="TokenCursor"/>.</summary>
    public static int? Cardinal(string word) => Cardinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>The value of an ordinal: "eighth", "8th", "21st".</summary>
    public static int? Ordinal(string word)
    {
        if (Ordinals.TryGetValue(word, out var value))
            return value;
        var isOrdinal = word.Length is > 2 and <= 6 && word[^2..] is "st" or "nd" or "rd" or "th";
        return isOrdinal && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out value) ? value : null;
    }

    /// <summary>The value of a Roman numeral from 1 to 399 in its usual form and in lower case; "iiii" and "vx" are none.</summary>
    public static int? Roman(string word) =>
        word.All(char.IsAsciiLetterLower) && RomanNumeral.Parse(word) is > 0 and < 400 and var value ? value : null;
}
