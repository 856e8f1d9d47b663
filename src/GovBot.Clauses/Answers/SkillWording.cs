using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>What the bot says when it compares, defines or cites.</summary>
internal static class SkillWording
{
    private const int MostWords = 15;
    private const int MostEntries = 40;

    public static string Usage(CheckingSkill skill) => skill switch
    {
        CheckingSkill.Verify => "Give me the quotation in quotation marks, with the paragraph if you know it; or a whole text:",
        CheckingSkill.Compare => "Name the two paragraphs to compare, of documents that are here:",
        CheckingSkill.Define => "Name the term:",
        CheckingSkill.Cite => "Name the paragraph to cite, and a style if you want one:",
        _ => throw new UnreachableException(),
    };

    public static ImmutableArray<string> Examples(CheckingSkill skill) => skill switch
    {
        CheckingSkill.Verify => ["verify \"…\"", "verify para 6: \"…\"", "check my draft: …"],
        CheckingSkill.Compare => ["compare 3 and 8"],
        CheckingSkill.Define => ["define AI", "glossary"],
        CheckingSkill.Cite => ["cite 6 as OSCOLA", "cite 3-5 as Bluebook"],
        _ => throw new UnreachableException(),
    };

    /// <summary>The words that all clauses share, and those that only one has.</summary>
    public static ImmutableArray<string> Words(Answer.Compared compared) =>
    [
        $"{(compared.Quotes.Length == 2 ? "Both" : "All")}: {List(compared.Shared)}",
        .. compared.Quotes.Zip(compared.Only, static (quote, words) => $"Only {Citation.Full(quote.Clause)}: {List(words)}"),
    ];

    /// <summary>What is said of a term that nothing introduces.</summary>
    public static string NotDefined(Answer.Defined defined) => defined.Count == 0
        ? $"\"{defined.Term}\" is not defined here, and never used."
        : $"\"{defined.Term}\" is not defined here. It is used {Times(defined.Count)}:";

    public static string Glossary(Answer.Glossary glossary) => (glossary.Kind, glossary.Entries.IsEmpty) switch
    {
        (GlossaryKind.Terms, true) => "No short form or term is introduced.",
        (GlossaryKind.Terms, false) => "Short forms and terms that are introduced:",
        (GlossaryKind.Texts, true) => "No other text is named.",
        (GlossaryKind.Texts, false) => "Other texts that are named:",
        (_, true) => "No organisation is named.",
        _ => "Organisations and bodies that are named:",
    };

    /// <summary>Every name once, with the clauses it stands in.</summary>
    public static ImmutableArray<string> Entries(Answer.Glossary glossary)
    {
        var names = glossary.Entries.GroupBy(static e => e.Name).ToList();
        ImmutableArray<string> lines = [.. names.Take(MostEntries).Select(static g =>
            $"{g.Key}{(g.First().LongForm is { } longForm ? ": " + OneLine(longForm) : "")} ({string.Join("; ", g.Select(static e => e.Clause).Distinct().GroupBy(static c => c.Document).Select(static d => $"{d.Key.Name}, {Citation.Many([.. d])}"))})")];
        return names.Count <= MostEntries ? lines : lines.Add($"and {Number(names.Count - MostEntries)} more");
    }

    public static string? Style(Answer.Cited cited) => cited.Named is not { } named ? $"Styles that I know: {Styles}. Say, for instance, \"cite this as OSCOLA\"."
        : CitationStyles.Find(named) is null ? $"I do not know the style \"{named}\"; I know {Styles}. In plain words:"
        : null;

    private const string Styles = "plain, OSCOLA, UN, Bluebook, Markdown, HTML and BibTeX";

    private static string List(ImmutableArray<string> words) => words.IsEmpty ? "no content words"
        : string.Join(", ", words.Take(MostWords)) + (words.Length > MostWords ? $" and {Number(words.Length - MostWords)} more" : "");

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => Number(count) + " times" };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
