using System.Collections.Immutable;
using System.Diagnostics;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Languages;

namespace GovBot.Channels.Terminal;

/// <summary>A reply as other programs read it; the shape is a contract, described in docs/json.md.</summary>
internal sealed record AnswerJson(
    string? Id, string Kind, IReadOnlyList<QuoteJson> Quotes, IReadOnlyList<QuoteJson> Nearest, IReadOnlyList<string> Missing, string Text, string Language)
{
    /// <summary>Draws a reply.</summary>
    /// <param name="id">The question's id, where it had one.</param>
    /// <param name="reply">The reply.</param>
    public static AnswerJson Of(string? id, Reply reply)
    {
        var answer = reply.Answer;
        return new AnswerJson(id, KindOf(answer), QuotesOf(answer), NearestOf(answer), MissingOf(answer), PlainText.Render(Presenter.Present(reply)), LanguageCode.Of(reply.Language));
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
        _ => throw new UnreachableException(),
    };

    private static IReadOnlyList<QuoteJson> QuotesOf(Answer answer) => answer switch
    {
        Answer.Quoted quoted => [.. quoted.Quotes.Select(QuoteJson.Of)],
        Answer.Listing listing => [.. listing.Quotes.Select(QuoteJson.Of)],
        _ => [],
    };

    private static IReadOnlyList<QuoteJson> NearestOf(Answer answer) => answer switch
    {
        Answer.NotAnswered not => [.. not.Nearest.Select(QuoteJson.Of)],
        Answer.Listing listing => [.. listing.Nearest.Select(QuoteJson.Of)],
        Answer.Choice choice => [.. choice.Options.Select(static c => QuoteJson.Of(Quote.Whole(c)))],
        _ => [],
    };

    private static ImmutableArray<string> MissingOf(Answer answer) => answer switch
    {
        Answer.NotAnswered not => not.Missing,
        Answer.NoSuchClause none => [.. none.Absent.Select(static a => a.Name)],
        Answer.Quoted quoted => [.. quoted.Absent.Select(static a => a.Name), .. quoted.Unsaid],
        Answer.Listing { Count: 0 } listing => listing.Phrases,
        _ => [],
    };
}
