using System.Globalization;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>One way to read a marker's label: <c>i</c> is the ninth letter and the first Roman numeral.</summary>
/// <param name="Kind">How it counts.</param>
/// <param name="Ordinal">From 0; the last component of a dotted number.</param>
/// <param name="Suffix">From 0: the place of the letter in <c>5a</c> or of the word in <c>5bis</c>, 0 without one.</param>
internal sealed record Numeral(NumeralKind Kind, int Ordinal, int Suffix = 0)
{
    /// <summary>That of a clause without a number.</summary>
    public static Numeral None { get; } = new(default, 0);

    /// <summary>The most that a number may run ahead of the one before it.</summary>
    public const int MaxStep = 3;

    /// <summary>All readings of a label, letters before Roman numerals.</summary>
    public static IEnumerable<Numeral> Read(string label)
    {
        if (char.IsAsciiDigit(label[0]))
            return [label.Contains('.', StringComparison.Ordinal) ? new(NumeralKind.Dotted, Components(label)[^1]) : Arabic(label)];
        if (label.Split(' ') is [var roman, var word])
            return [new(NumeralKind.UpperRoman, RomanNumeral.Parse(roman), LatinSuffix.Place(word))];
        var upper = char.IsAsciiLetterUpper(label[0]);
        var letter = label switch
        {
            [var a] => Place(a),
            [var a, var b] when a == b || a is 'a' or 'A' => 26 + Place(b),
            _ => 0,
        };
        Numeral[] readings =
        [
            new(upper ? NumeralKind.UpperLetter : NumeralKind.LowerLetter, letter),
            new(upper ? NumeralKind.UpperRoman : NumeralKind.LowerRoman, RomanNumeral.Parse(label)),
        ];
        return readings.Where(static r => r.Ordinal > 0);
    }

    /// <summary>The numbers of a dotted label; none above 9999.</summary>
    public static int[] Components(string label) => [.. label.Split('.').Select(static c => int.Parse(c, CultureInfo.InvariantCulture))];

    /// <summary>How far this is ahead of <paramref name="previous"/>: 1 for the one that comes next, 0 or less where it is none of its successors.</summary>
    public int StepFrom(Numeral previous)
    {
        if (Kind != previous.Kind)
            return 0;
        if (Ordinal == previous.Ordinal)
            return Suffix - previous.Suffix;
        return Suffix <= 1 ? Ordinal - previous.Ordinal : 0;
    }

    private static Numeral Arabic(string label)
    {
        var end = label.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 0 and var letters ? letters : label.Length;
        var suffix = label.Length - end == 1 ? Place(label[^1]) : LatinSuffix.Place(label.AsSpan(end));
        return new(NumeralKind.Arabic, int.Parse(label.AsSpan(0, end), CultureInfo.InvariantCulture), suffix);
    }

    private static int Place(char letter) => char.ToLowerInvariant(letter) - 'a' + 1;
}
