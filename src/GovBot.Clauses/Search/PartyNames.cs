using System.Collections.Immutable;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>
/// The parties that a document lists where it presents them: "We, the Ministers of Aldmark, Brevania, Corsune and Doveria".
/// No list of countries needs to know them.
/// </summary>
internal sealed class PartyNames
{
    private const int FewestParties = 4;
    private const int MostClauses = 3;
    private const int MostWords = 4;

    private static readonly ImmutableArray<string> Presenting =
        ["we, the", "representing", "between", "the parties", "adopted by", "members", "ministers of", "governments of", "have agreed", "republic of", "kingdom of", "heads of", "the states"];

    private readonly ImmutableHashSet<string> _names;

    /// <summary>Finds the parties of a document; none where it lists fewer than four.</summary>
    public PartyNames(Document document)
    {
        var end = document.Clauses.Length > MostClauses ? document.Clauses[MostClauses].Own.Start : document.Text.Length;
        _names = [.. Paragraphs(document.Text[..end]).Where(Presents).SelectMany(Listed)];
    }

    /// <summary>The party that a word is, in lower case, or null.</summary>
    public string? Of(Term term, string text) => char.IsUpper(text[term.Span.Start]) && _names.Contains(term.Word) ? term.Word : null;

    private static string[] Paragraphs(string text) => text.Replace("\r", "", StringComparison.Ordinal).Split("\n\n");

    private static bool Presents(string paragraph) => Presenting.Any(p => paragraph.Contains(p, StringComparison.OrdinalIgnoreCase));

    // The longest run of names between commas; before the first and behind the last may stand anything.
    private static List<string> Listed(string paragraph)
    {
        List<string> longest = [], run = [];
        foreach (var item in paragraph.Replace(" and ", ",", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = item.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            var isName = words.Length <= MostWords && words.All(static w => char.IsUpper(w[0]) || w is "the" or "of");
            var name = isName ? words[^1] : run.Count > 0 && char.IsUpper(words[0][0]) ? words[0] : null;
            if (name is not null)
                run.Add(name);
            if (run.Count > longest.Count)
                longest = run;
            if (!isName)
                run = words.Length > 0 && char.IsUpper(words[^1][0]) ? [words[^1]] : [];
        }

        return longest.Count >= FewestParties ? [.. longest.Select(static n => n.Trim('.', ':', '(', ')').ToLowerInvariant())] : [];
    }
}
