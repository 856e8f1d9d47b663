using System.Collections.Frozen;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Knows when a number begins a line only because the line above was full: "…referred to in paragraph / (2) of this…".</summary>
internal static class WrappedLine
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Referring = FrozenSet.ToFrozenSet(
        [
            "paragraph", "paragraphs", "para", "paras", "article", "articles", "section", "sections", "clause", "clauses", "point", "points",
            "subparagraph", "subparagraphs", "annex", "annexes", "chapter", "part", "parts", "rule", "rules", "regulation", "schedule",
            "appendix", "item", "items", "to", "in", "under", "of", "with", "by", "the", "from", "at", "between", "than", "least", "most",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="above">The line above.</param>
    /// <param name="rest">What follows the number.</param>
    public static bool Continues(ReadOnlySpan<char> above, ReadOnlySpan<char> rest)
    {
        var space = above.LastIndexOf(' ');
        var word = above[(space + 1)..];
        if (Referring.Contains(word))
            return true;

        // "(a) and / (b)" refers; "; and / (b) the" and "and / (b) The" are a list.
        var joins = word is "and" or "or" or "&";
        return joins && space > 0 && above[space - 1] is not (',' or ';') && (rest.IsEmpty || !char.IsUpper(rest[0]));
    }
}
