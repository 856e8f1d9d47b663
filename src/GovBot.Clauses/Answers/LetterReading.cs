using System.Globalization;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Settles what a letter means in one document, "C" in "para C": its clause of that letter, or else a Roman numeral.</summary>
internal sealed class LetterReading(Document document)
{
    /// <summary>A number as it is meant; one without a letter at its head is left as it is.</summary>
    public ClauseNumber Settle(ClauseNumber number) => document.IsLettered ? number : Arabic(number) ?? number;

    /// <summary>A range as it is meant: both ends are letters or neither is.</summary>
    public Selection.Range Settle(Selection.Range range)
    {
        var (first, last) = (Arabic(range.First), Arabic(range.Last));
        var isOfLetters = (HasClause(range.First) && IsLetter(range.Last)) || (HasClause(range.Last) && IsLetter(range.First));
        return isOfLetters ? range : new Selection.Range(first ?? range.First, last ?? range.Last);
    }

    /// <summary>The place of a letter in the alphabet, from 1; null where a number is no letter.</summary>
    public static int? Place(ClauseNumber number) => IsLetter(number) ? char.ToUpperInvariant(number.Value[0]) - 'A' + 1 : null;

    /// <summary>The letter in a place of the alphabet.</summary>
    /// <param name="place">1 to 26.</param>
    public static string Letter(int place) => ((char)('A' + place - 1)).ToString();

    private static bool IsLetter(ClauseNumber number) => number.Value is [var letter] && char.IsAsciiLetter(letter);

    private bool HasClause(ClauseNumber number) => IsLetter(number) && document.Find(number) is { IsLettered: true };

    // "C" is 100 and "C(2)" is 100(2). Letters in brackets, "point (c)", are lower-case and no numerals.
    private static ClauseNumber? Arabic(ClauseNumber number)
    {
        var isHead = number.Value is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '(' or '.', ..];
        return isHead && Numerals.Roman(number.Value[..1].ToLowerInvariant()) is { } value
            ? ClauseNumber.Parse(value.ToString(CultureInfo.InvariantCulture) + number.Value[1..]) : null;
    }
}
