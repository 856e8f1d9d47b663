using System.Collections.Frozen;

namespace GovBot.Clauses.Questions;

/// <summary>The names of the styles of citation.</summary>
internal static class CitationStyles
{
    private static readonly FrozenDictionary<string, CitationStyle> Names = new Dictionary<string, CitationStyle>
    {
        ["plain"] = CitationStyle.Plain,
        ["text"] = CitationStyle.Plain,
        ["oscola"] = CitationStyle.Oscola,
        ["un"] = CitationStyle.UnitedNations,
        ["bluebook"] = CitationStyle.Bluebook,
        ["markdown"] = CitationStyle.Markdown,
        ["md"] = CitationStyle.Markdown,
        ["html"] = CitationStyle.Html,
        ["bibtex"] = CitationStyle.Bibtex,
        ["latex"] = CitationStyle.Bibtex,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word names a style that is known.</summary>
    public static bool IsName(string word) => Names.ContainsKey(word);

    /// <summary>The style that a word names, or null.</summary>
    public static CitationStyle? Find(string word) => Names.TryGetValue(word, out var style) ? style : null;
}
