namespace GovBot.Clauses.Documents.Reading;

/// <summary>Makes a document's name for people from its identifier.</summary>
internal static class DocumentName
{
    private static readonly string[] SmallWords = ["of", "on", "the", "and", "for", "in", "to", "a", "an"];

    /// <summary>The words of an identifier, each as the title writes it if the title is not all in capitals.</summary>
    public static string Of(DocumentId id, ReadOnlySpan<char> title)
    {
        var words = id.Value.Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries);
        var titleWords = WordsOf(title);
        return words.Length == 0 ? id.Value : string.Join(' ', words.Select((word, i) => Cased(word, i == 0, titleWords)));
    }

    private static string Cased(string word, bool isFirst, Dictionary<string, string> titleWords)
    {
        if (SmallWords.Contains(word) && !isFirst)
            return word;
        var cased = titleWords.GetValueOrDefault(word, word);
        return isFirst || !titleWords.ContainsKey(word) ? char.ToUpperInvariant(cased[0]) + cased[1..] : cased;
    }

    private static bool IsMixed(ReadOnlySpan<char> title)
    {
        var (upper, lower) = (false, false);
        foreach (var c in title)
        {
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
        }

        return upper && lower;
    }

    /// <summary>The words of the lines that are not all in capitals: in those that are, capitals mean nothing.</summary>
    private static Dictionary<string, string> WordsOf(ReadOnlySpan<char> title)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in title.EnumerateLines())
        {
            if (IsMixed(line))
                AddWords(line, words);
        }

        return words;
    }

    private static void AddWords(ReadOnlySpan<char> line, Dictionary<string, string> words)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            while (i < line.Length && char.IsLetterOrDigit(line[i]))
                i++;
            if (i > start)
                words.TryAdd(line[start..i].ToString(), line[start..i].ToString());
        }
    }
}
