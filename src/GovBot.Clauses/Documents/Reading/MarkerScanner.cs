namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads the marker at the start of a line, if one is there.</summary>
internal static class MarkerScanner
{
    private const int MaxDigits = 4;
    private const int MaxComponents = 8;
    private const int MaxLetters = 7;

    private static readonly (string Word, MarkerWrapper Wrapper)[] Words =
    [
        ("Article", MarkerWrapper.Article), ("Art.", MarkerWrapper.Article), ("Section", MarkerWrapper.Section),
        ("Sec.", MarkerWrapper.Section), ("§", MarkerWrapper.SectionSign),
    ];

    /// <param name="line">A line without white space at its ends.</param>
    public static Marker? Scan(ReadOnlySpan<char> line)
    {
        foreach (var (word, wrapper) in Words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return Labelled(line, word.Length, wrapper);
        }

        return Plain(line);
    }

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

    /// <summary>Length of a separator such as <c>.</c>, <c>:</c> or <c> – </c> and the white space around it.</summary>
    public static int SeparatorLength(ReadOnlySpan<char> text)
    {
        var at = Blanks(text);
        if (at < text.Length && text[at] is '.' or ':' or '-' or '–' or '—')
            at += 1 + Blanks(text[(at + 1)..]);
        return at;
    }

    private static Marker? Labelled(ReadOnlySpan<char> line, int word, MarkerWrapper wrapper)
    {
        var start = word + Blanks(line[word..]);
        if (start == word && wrapper != MarkerWrapper.SectionSign)
            return null;
        var number = NumberLength(line[start..]);
        var end = start + number;
        if (number == 0 || !EndsLabel(line[end..]))
            return null;
        return new Marker(wrapper, line[start..end].ToString(), end + SeparatorLength(line[end..]));
    }

    /// <summary>"Article 5 shall apply" and "Article 5(1)" speak of an article, they do not open it.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return true;
        var separator = SeparatorLength(rest);
        return separator > 0 && (separator == rest.Length || !char.IsLower(rest[separator]) || rest[..separator].IndexOfAny(":–—") >= 0);
    }

    private static Marker? Plain(ReadOnlySpan<char> line)
    {
        var start = line is ['(', ..] ? 1 : 0;
        var label = line[start..];
        var length = Digits(label) > 0 ? NumberLength(label) : Letters(label);
        var end = start + length;
        if (length == 0)
            return null;
        var dotted = label[..length].Contains('.');
        var wrapper = (start, end < line.Length ? line[end] : '\0') switch
        {
            (1, ')') when !dotted => MarkerWrapper.Brackets,
            (0, ')') when !dotted => MarkerWrapper.Bracket,
            (0, '.') when !dotted => MarkerWrapper.Dot,
            (0, _) when dotted => MarkerWrapper.None,
            _ => (MarkerWrapper?)null,
        };
        if (wrapper is null)
            return null;
        if (end < line.Length && line[end] is '.' or ')')
            end++;
        var blanks = Blanks(line[end..]);
        return blanks > 0 || end == line.Length ? new Marker(wrapper.Value, label[..length].ToString(), end + blanks) : null;
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

    private static int Blanks(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsWhiteSpace(text[length]))
            length++;
        return length;
    }
}
