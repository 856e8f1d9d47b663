using System.Collections.Immutable;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads a number in English words, as in <c>Article Three</c> or <c>ARTICLE TWENTY-ONE</c>.</summary>
internal static class NumberWord
{
    /// <summary>One to nineteen, in order.</summary>
    public static readonly ImmutableArray<string> Small =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    /// <summary>Twenty to ninety, in order.</summary>
    public static readonly ImmutableArray<string> Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The value of the words at the start, 1 to 99; 0 where none stand there.</summary>
    /// <param name="text">A line from the first word on.</param>
    /// <param name="length">The length of the words.</param>
    public static int Read(ReadOnlySpan<char> text, out int length)
    {
        var word = Word(text);
        length = word.Length;
        if (Place(Small, word) is > 0 and var value)
            return value;
        if (Place(Tens, word) is not (> 0 and var tens))
            return length = 0;
        var unit = text[length..] is ['-' or ' ', .. var rest] ? Word(rest) : default;
        var ones = Place(Small, unit);
        if (ones is 0 or > 9)
            return (tens + 1) * 10;
        length += 1 + unit.Length;
        return ((tens + 1) * 10) + ones;
    }

    /// <summary>The place of a word in a list, in any case, from 1; 0 where it is not there.</summary>
    public static int Place(ImmutableArray<string> words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
            length++;
        return text[..length];
    }
}
