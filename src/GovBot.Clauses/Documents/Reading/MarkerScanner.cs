namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads the marker at the start of a line, if one is there.</summary>
internal static class MarkerScanner
{
    private static readonly (string Word, MarkerWrapper Wrapper)[] Words =
    [
        ("Article", MarkerWrapper.Article), ("Art.", MarkerWrapper.Article), ("Section", MarkerWrapper.Section),
        ("Sec.", MarkerWrapper.Section), ("§", MarkerWrapper.SectionSign),
    ];

    private const int MaxInner = 3;

    /// <param name="line">A line without white space at its ends.</param>
    public static Marker? Scan(ReadOnlySpan<char> line) =>
        Outer(line) is { } marker ? marker with { Inner = Inner(line[marker.Length..], marker, MaxInner) } : null;

    /// <summary>What begins a list on the line of the clause that it stands in: <c>(a)</c> of <c>1. (a)</c>, <c>1.</c> of <c>Article 1 1.</c></summary>
    private static Marker? Inner(ReadOnlySpan<char> rest, Marker outer, int depth)
    {
        if (depth == 0 || Plain(rest) is not { IsFirst: true } marker || marker.Length == rest.Length)
            return null;
        var fits = marker.Wrapper is MarkerWrapper.Brackets or MarkerWrapper.Bracket || (marker.Wrapper == MarkerWrapper.Dot && outer.IsLabelled);
        return fits ? marker with { Inner = Inner(rest[marker.Length..], marker, depth - 1) } : null;
    }

    private static Marker? Outer(ReadOnlySpan<char> line)
    {
        foreach (var (word, wrapper) in Words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return Labelled(line, word.Length, wrapper);
        }

        return Plain(line);
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
        var label = LabelScanner.Number(line[start..], takesWords: wrapper == MarkerWrapper.Article, out var length);
        var end = start + length;
        return label is null || !EndsLabel(line[end..]) ? null : new Marker(wrapper, label, end + SeparatorLength(line[end..]));
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
        if (LabelScanner.Plain(line[start..], out var length) is not { } label)
            return null;
        var end = start + length;
        var dotted = label.Contains('.', StringComparison.Ordinal);
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
        return blanks > 0 || end == line.Length ? new Marker(wrapper.Value, label, end + blanks) : null;
    }

    private static int Blanks(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsWhiteSpace(text[length]))
            length++;
        return length;
    }
}
