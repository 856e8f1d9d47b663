namespace GovBot.Clauses.Documents.Reading;

/// <summary>Recognises headings and the lines that open an annex by the form of a line alone.</summary>
internal static class HeadingScanner
{
    private const int MaxLength = 120;

    private const string Bullets = "-•*–—";

    private static readonly string[] ContainerWords =
        ["Part", "Title", "Chapter", "Section", "Subsection", "Subpart", "Division", "Book", "Volume"];

    private static readonly string[] AnnexWords = ["Annex", "Appendix", "Schedule"];

    /// <summary>The container that a line such as <c>TITLE I — General</c> opens, or null.</summary>
    public static Container? Container(ReadOnlySpan<char> line)
    {
        foreach (var word in ContainerWords)
        {
            if (Labelled(line, word, out var label) && line.Length <= MaxLength && line[^1] is not ('.' or ',' or ';'))
                return new Container(word, label);
        }

        return null;
    }

    /// <summary>The number of the annex that a line opens, such as <c>annex II</c>; null where it opens none.</summary>
    public static string? Annex(ReadOnlySpan<char> line)
    {
        foreach (var word in AnnexWords)
        {
            if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var name = word.ToLowerInvariant();
            if (Labelled(line, word, out var label))
                return $"{name} {label}";
            var rest = line[word.Length..].TrimStart();
            return rest.IsEmpty || (rest[0] is ':' or '.' or '–' or '—' or '-' && (rest.Length == 1 || char.IsWhiteSpace(rest[1]))) ? name : null;
        }

        return null;
    }

    /// <summary>Number of characters of <c>## </c> at the start, 0 where the line is no Markdown heading.</summary>
    public static int MarkdownLength(ReadOnlySpan<char> line)
    {
        var signs = line.IndexOfAnyExcept('#');
        if (signs is < 1 or > 6 || !char.IsWhiteSpace(line[signs]))
            return 0;
        while (char.IsWhiteSpace(line[signs]))
            signs++;
        return signs;
    }

    /// <summary>Whether a line could be a heading by its words: short, in capitals or Title Case, without a closing stop.</summary>
    public static bool LooksLikeHeading(ReadOnlySpan<char> line) => IsShort(line) && HasTitleCase(line);

    /// <summary>Whether a line is short, begins like a sentence and does not end like one.</summary>
    public static bool IsShort(ReadOnlySpan<char> line) =>
        line.Length is > 1 and <= MaxLength && !char.IsLower(line[0]) && !Bullets.Contains(line[0], StringComparison.Ordinal) &&
        line[^1] is not ('.' or ',' or ';' or ':' or '!' or '?') && HasLetter(line);

    private static bool Labelled(ReadOnlySpan<char> line, string word, out string label)
    {
        label = "";
        if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase) || line.Length < word.Length + 2 || !char.IsWhiteSpace(line[word.Length]))
            return false;
        var rest = line[word.Length..].TrimStart();
        var length = LabelLength(rest);
        if (length == 0)
            return false;
        label = rest[..length].ToString();
        var tail = rest[length..];
        var text = tail[MarkerScanner.SeparatorLength(tail)..];
        return tail.IsEmpty || (text.Length < tail.Length && (text.IsEmpty || char.IsUpper(text[0]) || tail.IndexOfAny(":–—") >= 0));
    }

    private static int LabelLength(ReadOnlySpan<char> rest)
    {
        var number = LabelScanner.NumberLength(rest);
        if (number > 0 && (number == rest.Length || !char.IsLetterOrDigit(rest[number])))
            return number;
        if (char.IsAsciiLetterUpper(rest[0]) && (rest.Length == 1 || !char.IsLetterOrDigit(rest[1])))
            return 1;
        return NumberWord.Read(rest, out var length) > 0 ? length : 0;
    }

    private static bool HasTitleCase(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            // Small words (of, the, and) stay small in a title; a longer one that begins small shows a sentence.
            var word = line[range];
            if (word.Length > 4 && char.IsLower(word[0]))
                return false;
        }

        return true;
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
