using System.Buffers;
using System.Collections.Frozen;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Tells the number of a passage from other text before a tab, such as a list's <c>(a)</c> or a table's cell.</summary>
internal static class TabNumber
{
    private const int MaxLength = ClauseNumber.MaxLength - 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Containers = FrozenSet.ToFrozenSet(
        ["Part", "Chapter", "Title", "Schedule", "Section", "App", "Appendix", "Annex", "Article", "Rule", "Guidance"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> CellCharacters = SearchValues.Create(" ,%-–<>≤");

    /// <summary>Whether text is short enough for a number, and has nothing a clause's number may not have.</summary>
    public static bool IsShort(ReadOnlySpan<char> label)
    {
        var (characters, other) = (false, false);
        foreach (var c in label)
        {
            characters |= char.IsLetterOrDigit(c);
            other |= char.IsControl(c);
        }

        return label.Length <= MaxLength && characters && !other;
    }

    /// <summary>
    /// Whether text is a number of several parts, which nothing else looks like: <c>1.2.(4)</c>, <c>A4.3</c>,
    /// <c>Part 6.Chapter 2.56.</c>, <c>2.1.Guidance on fees.3</c>.
    /// </summary>
    public static bool IsCompound(ReadOnlySpan<char> label)
    {
        if (!IsShort(label))
            return false;
        var word = Run(label, char.IsLetter);
        if (Containers.Contains(label[..word]))
            return word == label.Length ? char.IsUpper(label[1]) : label[word] is '.' or ' ' || char.IsDigit(label[word]);
        if (word > 1 || (word == 1 && !char.IsUpper(label[0])))
            return false;
        var head = word + Run(label[word..], char.IsAsciiDigit);
        head += head < label.Length && char.IsUpper(label[head]) ? 1 : 0;
        var rest = label[head..];
        return rest is ['.', _, ..] or [')', '.', _, ..] && label.ContainsAnyInRange('0', '9') && IsTail(rest);
    }

    /// <summary>The whole number of a plain <c>1</c>, <c>1.</c> or <c>1)</c>, or the place of a letter in <c>A.</c>; -1 for anything else.</summary>
    public static int Plain(ReadOnlySpan<char> label)
    {
        var stem = label.TrimEnd(".)");
        if (label.Length - stem.Length > 1 || stem.Length is 0 or > 4)
            return -1;
        if (stem is [>= 'A' and <= 'Z' and var letter] && label.Length > 1)
            return letter - 'A' + 1;
        return Run(stem, char.IsAsciiDigit) == stem.Length ? int.Parse(stem, System.Globalization.CultureInfo.InvariantCulture) : -1;
    }

    /// <summary>Whether a label begins with digits and a stop.</summary>
    public static bool IsDotted(ReadOnlySpan<char> label) => Run(label, char.IsAsciiDigit) is var digits and > 0 && label[digits..] is ['.', ..];

    /// <summary>The number that a label begins with, 0 where it begins with none.</summary>
    public static int Leading(ReadOnlySpan<char> label)
    {
        var length = Run(label, char.IsAsciiDigit);
        return length is > 0 and <= 4 ? int.Parse(label[..length], System.Globalization.CultureInfo.InvariantCulture)
            : label is [>= 'A' and <= 'Z' and var letter, '.', ..] ? letter - 'A' + 1 : 0;
    }

    /// <summary>A part that is a number ends before any blank: "2.5 and more" is a table's cell.</summary>
    private static bool IsTail(ReadOnlySpan<char> rest)
    {
        foreach (var range in rest.Split('.'))
        {
            var part = rest[range].Trim();
            if (part.Length > 0 && char.IsDigit(part[0]) && part.ContainsAny(CellCharacters))
                return false;
        }

        return true;
    }

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 0;
        while (length < text.Length && belongs(text[length]))
            length++;
        return length;
    }
}
