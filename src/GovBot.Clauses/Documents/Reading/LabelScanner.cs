namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads the number or letter in a marker, without what stands around it.</summary>
internal static class LabelScanner
{
    private const int MaxDigits = 4;
    private const int MaxComponents = 8;
    private const int MaxLetters = 7;

    /// <summary>Length of the number at the start: digits with a letter or dotted digits, or a Roman numeral; else 0.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = Digits(text);
        if (length == 0)
        {
            length = Letters(text);
            return RomanNumeral.Parse(text[..length]) > 0 && char.IsAsciiLetterUpper(text[0]) ? length : 0;
        }

        for (var components = 1; components < MaxComponents && length < text.Length && text[length] == '.'; components++)
        {
            var more = Digits(text[(length + 1)..]);
            if (more == 0)
                return length;
            length += 1 + more;
        }

        var suffixed = length < text.Length && char.IsAsciiLetter(text[length]) && !text[..length].Contains('.');
        return suffixed && (length + 1 == text.Length || !char.IsLetterOrDigit(text[length + 1])) ? length + 1 : length;
    }

    /// <summary>The label of a clause that a word announces, as in <c>Article 2 bis</c>; null where no number stands there.</summary>
    /// <param name="text">What follows the word.</param>
    /// <param name="takesWords">Whether the number may be a word: <c>Three</c>.</param>
    /// <param name="length">Its length.</param>
    public static string? Number(ReadOnlySpan<char> text, bool takesWords, out int length)
    {
        length = NumberLength(text);
        if (length > 0)
            return WithSuffix(text, ref length);
        var value = takesWords ? NumberWord.Read(text, out length) : 0;
        return value > 0 ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The label of a clause that nothing announces: a number, a letter, a Roman numeral in either case; null where none stands there.</summary>
    public static string? Plain(ReadOnlySpan<char> text, out int length)
    {
        if (Digits(text) > 0)
            return Number(text, takesWords: false, out length);
        length = Letters(text);
        return length > 0 ? text[..length].ToString() : null;
    }

    /// <summary>Puts the Latin word behind a number to it: <c>2bis</c> however it is spaced, but <c>IV bis</c>, whose letters would run together.</summary>
    private static string WithSuffix(ReadOnlySpan<char> text, ref int length)
    {
        var number = text[..length];
        var isDigits = char.IsAsciiDigit(number[0]);
        var takesSuffix = !number.Contains('.') && (!isDigits || char.IsAsciiDigit(number[^1]));
        if (!takesSuffix || LatinSuffix.Read(text[length..], out var more) is not { } suffix)
            return number.ToString();
        length += more;
        return isDigits ? $"{number}{suffix}" : $"{number} {suffix}";
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? text.Length : length;
        return length <= MaxDigits ? length : 0;
    }

    /// <summary>Letters of one case, as many as a letter or Roman numeral may have.</summary>
    private static int Letters(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= MaxLetters && char.IsAsciiLetter(text[length]) &&
            char.IsAsciiLetterUpper(text[length]) == char.IsAsciiLetterUpper(text[0]))
        {
            length++;
        }

        var whole = length <= MaxLetters && (length == text.Length || !char.IsLetterOrDigit(text[length]));
        return whole && (length <= 2 || RomanNumeral.Parse(text[..length]) > 0) ? length : 0;
    }
}
