using System.Collections.Frozen;
using System.Globalization;
using GovBot.Clauses.Documents.Reading;

namespace GovBot.Clauses.Questions;

/// <summary>Numbers as people write them: digits, English words, ordinals, Roman numerals.</summary>
internal static class Numerals
{
    private static readonly FrozenDictionary<string, int> Cardinals =
        NumberWord.Small.Select(static (word, i) => KeyValuePair.Create(word, i + 1))
            .Concat(NumberWord.Tens.Select(static (word, i) => KeyValuePair.Create(word, (i + 2) * 10)))
            .Concat([KeyValuePair.Create("zero", 0), KeyValuePair.Create("hundred", 100)]).ToFrozenDictionary();

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
