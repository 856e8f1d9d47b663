using System.Collections.Frozen;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers.Citations;

/// <summary>Writes a title that stands in capitals as styles want it: each word as the document's own text writes it, else with one capital.</summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "or", "the", "to", "with");

    /// <summary>The title; as it is where it does not stand in capitals.</summary>
    public static string Of(string title, Document document)
    {
        if (title.Any(char.IsLower) || title.Count(char.IsLetter) < 2)
            return title;
        var capitals = AlwaysInCapitals(document);
        return string.Join(' ', title.Split(' ').Select((word, i) => Write(word, i == 0, capitals)));
    }

    // Short forms: words that the text, apart from headings, never writes in small letters.
    private static HashSet<string> AlwaysInCapitals(Document document)
    {
        var words = document.Clauses.Where(static c => c.Kind != ClauseKind.Title).SelectMany(c => Tokenizer.Tokenize(document.Slice(c.Own).ToString())
            .Where(static t => t.Kind == TokenKind.Word).Select(t => document.Text.Substring(c.Own.Start + t.Span.Start, t.Span.Length)))
            .GroupBy(static w => w.ToUpperInvariant()).ToList();
        return [.. words.Where(static g => g.Key.Length > 1 && g.All(static w => w.All(static c => char.IsUpper(c) || char.IsAsciiDigit(c)))).Select(static g => g.Key)];
    }

    private static string Write(string word, bool isFirst, HashSet<string> capitals)
    {
        var core = word.Trim('(', ')', ',', '.', ';', ':', '"', '“', '”', '‘', '’', '\'');
        if (core.Length == 0 || capitals.Contains(core) || Numerals.Roman(core.ToLowerInvariant()) is > 1)
            return word;
        var lower = word.ToLowerInvariant();
        if (!isFirst && Small.Contains(lower))
            return lower;
        var letter = lower.AsSpan().IndexOfAnyExceptInRange('\0', '/');
        return letter < 0 ? lower : lower[..letter] + char.ToUpperInvariant(lower[letter]) + lower[(letter + 1)..];
    }
}
