using System.Collections.Immutable;
using System.Globalization;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Answers;

/// <summary>Every sentence of the bot's own. None says anything about what a document says.</summary>
internal static class Wording
{
    public const string Cut = "Your message was long: only its first 2,000 characters were used.";
    public const string Choice = "Several documents have that. Which one do you mean?";
    public const string NothingShown = "Nothing has been shown yet to go on from. Ask a question, or name a paragraph.";
    public const string NothingFurther = "There is nothing further on that.";
    public const string Thanks = "You're welcome.";
    public const string NoDocuments = "There is no document to quote yet. Whoever runs this bot can put one into index/documents.";

    public const string Show = "Show ";
    public const string Previous = "Previous: ";
    public const string Next = "Next: ";
    public const string AlsoRelevant = "Also relevant: ";

    /// <summary>What stands before a clause's name on a button.</summary>
    public static ImmutableArray<string> Introductions { get; } = [Show, Previous, Next, AlsoRelevant];

    public static ImmutableArray<string> Examples { get; } = ["Who signed it?", "para 6", "Where is the OECD mentioned?"];

    public static string Welcome(ImmutableArray<Document> documents) =>
        $"I answer questions about {Names(documents)} with its own paragraphs, word for word. Try:";

    public static string Greeting(ImmutableArray<Document> documents) =>
        $"Hello. I answer questions about {Names(documents)} with its own paragraphs, word for word. Try:";

    public static string Help(ImmutableArray<Document> documents) =>
        $"I am a bot that quotes {Names(documents)}: ask a question, name paragraphs (\"3-5\", \"the last one\"), or ask where words are mentioned. " +
        "I also check quotations (verify \"…\"), compare (\"compare 3 and 8\"), define (\"define AI\") and cite (\"cite 6 as OSCOLA\"). After an answer, say \"next\", \"previous\", \"more\", \"in full\" or \"why\". I quote word for word and never write about the content myself. Try:";

    public static string? Unsaid(Answer.Quoted quoted) => quoted.Unsaid.IsEmpty ? null
        : $"{Quoted(quoted.Unsaid)} is not in {The(quoted.Quotes[0].Clause.Document)}, but this comes close in other words:";

    public static string? Absent(ImmutableArray<AbsentClause> absent) => absent.IsEmpty ? null
        : string.Join(' ', absent.GroupBy(static a => a.Document).Select(static g => Absent(g.Key, [.. g.Select(static a => a.Name)])));

    public static string Listing(Answer.Listing listing)
    {
        if (listing.Count == 0)
            return $"{Quoted(listing.Phrases)} is not mentioned{Where(listing.Scope)}.";
        var places = listing.Quotes.Select(static q => q.Clause).Distinct().GroupBy(static c => c.Document)
            .Select(static g => $"{Citation.Many([.. g])} of {The(g.Key)}");
        var times = listing.Count switch { 1 => "once", 2 => "twice", var n => n.ToString(CultureInfo.InvariantCulture) + " times" };
        return $"{Quoted(listing.Phrases)} is mentioned {times}{Where(listing.Scope)}, in {string.Join("; ", places)}.";
    }

    private static string Where(OccurrenceScope scope) => scope switch
    {
        OccurrenceScope.Behind => " after that",
        OccurrenceScope.Before => " before that",
        OccurrenceScope.Elsewhere => " elsewhere",
        OccurrenceScope.Shown => " there",
        _ => "",
    };

    public static string NotAnswered(Answer.NotAnswered not) => not.Missing.IsEmpty
        ? "That is not answered here."
        : $"That is not answered here. Never used: {string.Join(", ", not.Missing.Distinct(StringComparer.OrdinalIgnoreCase).Select(static w => $"\"{w}\""))}.";

    public static string Nearest(int count) => count == 1
        ? "The closest paragraph, which is not an answer:"
        : "The closest paragraphs, which are not an answer:";

    public static string Omitted(ImmutableArray<Clause> omitted) =>
        $"Not shown here, for length: {Citation.Many([.. omitted.Distinct().Take(20)])}{(omitted.Length > 20 ? " and more" : "")}.";

    public static string BeyondEdge(Answer.BeyondEdge edge) =>
        $"There is nothing {(edge.IsEnd ? "after" : "before")} that in {The(edge.Document)}.";

    public static string Explained(Answer.Explained explained) => explained.Ranking.IsEmpty
        ? "The last answer was what you named, not a search. " + Index(explained)
        : "These words of the document matched, with the share of the question they cover and the score. " + Index(explained);

    public static ImmutableArray<string> ExplainedLines(Answer.Explained explained) =>
        [.. explained.Ranking.Select(static r => string.Create(CultureInfo.InvariantCulture,
            $"{Citation.Full(r.Clause)}: {string.Join(", ", r.MatchedWords)} (share {r.Coverage:0.00}, score {r.Score:0.00})"))];

    private static string Index(Answer.Explained explained) => $"Index {explained.IndexHash}.";

    private static string Absent(Document document, ImmutableArray<string> names)
    {
        var isNumbered = names.All(static n => char.IsAsciiDigit(n[0]));
        var isPlural = isNumbered && (names.Length > 1 || names[0].Contains('–', StringComparison.Ordinal));
        var noun = isNumbered ? Citation.Noun(document.Term) + (isPlural ? "s " : " ") : "";
        return $"There {(isPlural ? "are" : "is")} no {noun}{Citation.List(names)}; {The(document)} has {Extent(document)}.";
    }

    // "paragraphs 1–9 and an annex"
    private static string Extent(Document document)
    {
        var numbered = document.TopLevel.Where(static c => c.Kind == ClauseKind.Numbered).ToList();
        var annexes = document.TopLevel.Count(static c => c.Kind == ClauseKind.Annex);
        var noun = Citation.Noun(document.Term);
        List<string> parts = [];
        if (numbered.Count > 0)
            parts.Add(numbered.Count == 1 ? $"{noun} {numbered[0].Number}" : $"{noun}s {numbered[0].Number}–{numbered[^1].Number}");
        if (annexes > 0)
            parts.Add(annexes == 1 ? "an annex" : string.Create(CultureInfo.InvariantCulture, $"{annexes} annexes"));
        return parts.Count == 0 ? "no numbered " + noun + "s" : Citation.List(parts);
    }

    private static string The(Document document) => "the " + document.Name;

    private static string Names(ImmutableArray<Document> documents) => documents.Length switch
    {
        0 => "documents (none is loaded yet)",
        <= 5 => Citation.List([.. documents.Select(The)]),
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} documents"),
    };

    private static string Quoted(ImmutableArray<string> phrases) => string.Join(" or ", phrases.Select(static p => $"\"{p}\""));
}
