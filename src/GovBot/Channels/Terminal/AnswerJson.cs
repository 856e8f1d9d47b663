using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Languages;

namespace GovBot.Channels.Terminal;

/// <summary>A reply as other programs read it; the shape is a contract, described in docs/json.md.</summary>
internal sealed record AnswerJson(
    string? Id, string Kind, IReadOnlyList<QuoteJson> Quotes, IReadOnlyList<QuoteJson> Nearest, IReadOnlyList<string> Missing, string Text, string Language)
{
    /// <summary>What was found of each quotation and reference; null for other kinds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FindingJson>? Findings { get; init; }

    /// <summary>Draws a reply.</summary>
    /// <param name="id">The question's id, where it had one.</param>
    /// <param name="reply">The reply.</param>
    public static AnswerJson Of(string? id, Reply reply)
    {
        var answer = reply.Answer;
        return new AnswerJson(id, KindOf(answer), QuotesOf(answer), NearestOf(answer), MissingOf(answer), PlainText.Render(Presenter.Present(reply)), LanguageCode.Of(reply.Language))
        {
            Findings = answer is Answer.Verified verified ? [.. verified.Findings.Select(FindingJson.Of)] : null,
        };
    }

    /// <summary>The name of an answer's kind.</summary>
    public static string KindOf(Answer answer) => answer switch
    {
        Answer.Quoted => "quoted",
        Answer.Listing => "listing",
        Answer.Choice => "choice",
        Answer.NoSuchClause => "noSuchClause",
        Answer.NotAnswered => "notAnswered",
        Answer.BeyondEdge => "beyondEdge",
        Answer.NothingShown => "nothingShown",
        Answer.NothingFurther => "nothingFurther",
        Answer.Explained => "explained",
        Answer.Greeting => "greeting",
        Answer.Thanks => "thanks",
        Answer.Help => "help",
        Answer.NoDocuments => "noDocuments",
        Answer.Verified => "verified",
        Answer.Compared => "compared",
        Answer.Defined => "defined",
        Answer.Glossary => "glossary",
        Answer.Cited => "cited",
        Answer.Usage => "usage",
        _ => throw new UnreachableException(),
    };

    private static IReadOnlyList<QuoteJson> QuotesOf(Answer answer) => answer switch
    {
        Answer.Quoted quoted => [.. quoted.Quotes.Select(QuoteJson.Of)],
        Answer.Listing listing => [.. listing.Quotes.Select(QuoteJson.Of)],
        Answer.Verified verified => [.. verified.Findings.OfType<Finding.Quotation>().SelectMany(static f => f.Quotes).Select(QuoteJson.Of)],
        Answer.Compared compared => [.. compared.Quotes.Select(QuoteJson.Of)],
        Answer.Defined defined => [.. defined.Introductions.Select(QuoteJson.Of)],
        Answer.Glossary glossary => [.. glossary.Quotes.Select(QuoteJson.Of)],
        Answer.Cited cited => [.. cited.Clauses.Select(static c => QuoteJson.Of(Quote.Whole(c)))],
        _ => [],
    };

    private static IReadOnlyList<QuoteJson> NearestOf(Answer answer) => answer switch
    {
        Answer.NotAnswered not => [.. not.Nearest.Select(QuoteJson.Of)],
        Answer.Listing listing => [.. listing.Nearest.Select(QuoteJson.Of)],
        Answer.Defined defined => [.. defined.Uses.Select(QuoteJson.Of)],
        Answer.Verified { Findings: [Finding.Quotation { Verdict: Verdict.NotFound { Nearest: { } nearest } }] } => [QuoteJson.Of(nearest)],
        Answer.Choice choice => [.. choice.Options.Select(static c => QuoteJson.Of(Quote.Whole(c)))],
        _ => [],
    };

    private static ImmutableArray<string> MissingOf(Answer answer) => answer switch
    {
        Answer.NotAnswered not => not.Missing,
        Answer.NoSuchClause none => [.. none.Absent.Select(static a => a.Name)],
        Answer.Quoted quoted => [.. quoted.Absent.Select(static a => a.Name), .. quoted.Unsaid],
        Answer.Listing { Count: 0 } listing => listing.Phrases,
        Answer.Verified verified => [.. verified.Findings.SelectMany(AbsentOf).Select(static a => a.Name)],
        Answer.Compared compared => [.. compared.Absent.Select(static a => a.Name)],
        Answer.Cited cited => [.. cited.Absent.Select(static a => a.Name)],
        Answer.Defined { Introductions.IsEmpty: true, Count: 0 } defined => [defined.Term],
        _ => [],
    };

    private static IEnumerable<AbsentClause> AbsentOf(Finding finding) => finding switch
    {
        Finding.Quotation quotation => quotation.Absent,
        Finding.Dangling dangling => dangling.Absent,
        _ => [],
    };
}
