using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Languages;

/// <summary>Takes German compounds apart: "Sicherheitsgipfel" is "Sicherheit" and "Gipfel".</summary>
internal static class Compounds
{
    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;
    private const int LongestCompound = 60;

    private static readonly ImmutableArray<string> Links = ["", "s", "es", "n", "en", "er", "e"];

    /// <summary>The parts, of which each is known; the longest first part wins; none where a rest stays unknown.</summary>
    public static ImmutableArray<ForeignWord> Split(ForeignWord word, Func<ForeignWord, bool> isKnown)
    {
        var length = word.Token.Text.Length;
        return length is < ShortestCompound or > LongestCompound ? [] : Split(word, 0, isKnown, []) ?? [];
    }

    // Where a rest is known to be hopeless it is not tried again, so that time grows with the square of the length.
    private static ImmutableArray<ForeignWord>? Split(ForeignWord word, int start, Func<ForeignWord, bool> isKnown, HashSet<int> hopeless)
    {
        var rest = Part(word, start, word.Token.Text.Length);
        if (start > 0 && isKnown(rest))
            return [rest];
        for (var end = word.Token.Text.Length - ShortestPart; end >= start + ShortestPart; end--)
        {
            var part = Part(word, start, end);
            if (!isKnown(part))
                continue;
            foreach (var link in Links.Where(link => word.Token.Text.AsSpan(end).StartsWith(link) && word.Token.Text.Length - end - link.Length >= ShortestPart))
            {
                if (!hopeless.Contains(end + link.Length) && Split(word, end + link.Length, isKnown, hopeless) is { } others)
                    return [part, .. others];
            }
        }

        hopeless.Add(start);
        return null;
    }

    private static ForeignWord Part(ForeignWord word, int start, int end)
    {
        var span = TextSpan.Between(word.Token.Span.Start + start, word.Token.Span.Start + end);
        var text = word.Token.Text[start..end];
        return new ForeignWord(word.Token with { Text = text, Span = span }, Search.ForeignStems.Fold(text));
    }
}
