using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Finds sentences in a clause's text. Joining two is a smaller fault than cutting one, so doubt does not cut.</summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "no", "nos", "art", "arts", "para", "paras", "par", "sec", "cl", "ch", "e.g", "i.e", "st", "mr", "mrs", "ms", "dr", "prof", "cf", "vol",
            "pp", "p", "ed", "eds", "fig", "approx", "viz", "al", "seq", "reg", "inc", "ltd", "co", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of a span, trimmed; together they have all its characters but white space.</summary>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan span)
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                continue;
            var next = i;
            while (next < span.End && char.IsWhiteSpace(text[next]))
                next++;
            if (next < span.End && EndsAt(text, start, i, next))
            {
                Add(TextSpan.Between(start, i));
                start = next;
            }

            i = next - 1;
        }

        Add(TextSpan.Between(start, span.End));
        return sentences.ToImmutable();

        void Add(TextSpan sentence)
        {
            if (Line.Trim(text, sentence) is { Length: > 0 } trimmed)
                sentences.Add(trimmed);
        }
    }

    /// <summary>Whether a sentence ends at the white space from <paramref name="end"/> to <paramref name="next"/>.</summary>
    private static bool EndsAt(string text, int start, int end, int next)
    {
        var gap = text.AsSpan(end, next - end);
        if (gap.Count('\n') > 1 || (gap.Contains('\r') && gap.Count('\r') > 1))
            return true;
        var words = text.AsSpan(start, end - start);
        var closed = words.TrimEnd("\"”’»)]'");
        if (closed.IsEmpty)
            return false;
        return closed[^1] switch
        {
            ';' => gap.IndexOfAny('\n', '\r') >= 0,
            '!' or '?' => Begins(text[next]),
            '.' => Begins(text[next]) && !IsAbbreviated(closed[..^1]),
            _ => false,
        };
    }

    /// <summary>Whether a sentence may begin with a character; letters without case may.</summary>
    private static bool Begins(char c) =>
        char.IsUpper(c) || char.IsDigit(c) || c is '"' or '“' or '‘' or '«' or '\'' or '(' or '[' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    private static bool IsAbbreviated(ReadOnlySpan<char> words)
    {
        var last = words[(words.LastIndexOfAny(' ', '\n', '\t') + 1)..].TrimStart("(\"“‘[«'");

        // "U.S." and "J." are initials.
        var initial = last.Length > 0 && char.IsUpper(last[^1]) && (last.Length == 1 || last[^2] == '.');
        return initial || Abbreviations.Contains(last);
    }
}
