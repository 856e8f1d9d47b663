using System.Collections.Immutable;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>The words that tell a clause put in later from the one before it: <c>2bis</c>, <c>2 ter</c>, <c>IV quater</c>.</summary>
internal static class LatinSuffix
{
    private static readonly ImmutableArray<string> Words = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];

    /// <summary>The place of a word among them, from 1; 0 where it is none.</summary>
    public static int Place(ReadOnlySpan<char> word) => NumberWord.Place(Words, word);

    /// <summary>The place of the word that stands behind the digits of <c>2bis</c>; 0 where none does.</summary>
    public static int PlaceBehindDigits(ReadOnlySpan<char> number) =>
        number.IndexOfAnyExceptInRange('0', '9') is > 0 and var end ? Place(number[end..]) : 0;

    /// <summary>The word at the start of what follows a number, null where none stands there.</summary>
    /// <param name="rest">What follows the number.</param>
    /// <param name="length">Its length with the white space before it.</param>
    public static string? Read(ReadOnlySpan<char> rest, out int length)
    {
        var blanks = rest.Length - rest.TrimStart().Length;
        var end = blanks;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
            end++;
        length = end;

        // In German "§ 2 bis 4" is a range.
        var isRange = rest[end..].TrimStart() is ['§' or (>= '0' and <= '9'), ..];
        return !isRange && Place(rest[blanks..end]) is > 0 and var place ? Words[place - 1] : null;
    }
}
