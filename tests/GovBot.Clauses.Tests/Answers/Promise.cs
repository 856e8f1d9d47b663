using GovBot.Clauses.Answers;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>The promise of exact quotes, as what holds for every reply.</summary>
internal static class Promise
{
    public static void Holds(Reply reply, IReadOnlyCollection<Document> documents)
    {
        foreach (var quote in QuotesOf(reply.Answer))
            HoldsFor(quote, documents);
        switch (reply.Answer)
        {
            case Answer.Quoted quoted:
                Assert.NotEmpty(quoted.Quotes);
                Assert.All(quoted.Further, c => Exists(c, documents));
                break;
            case Answer.Listing listing:
                Assert.Equal(listing.Count == 0, listing.Quotes.IsEmpty);
                break;
            case Answer.Choice choice:
                Assert.True(choice.Options.Length > 1);
                break;
            case Answer.NoSuchClause none:
                Assert.NotEmpty(none.Absent);
                break;
        }

        Assert.All(reply.State.Shown, c => Exists(c, documents));
        Assert.NotEmpty(Presenter.Present(reply).Blocks);
        Assert.NotEqual("", PlainText.Render(Presenter.Present(reply, mostCharacters: 100)));
    }

    public static IEnumerable<Quote> QuotesOf(Answer answer) => answer switch
    {
        Answer.Quoted quoted => quoted.Quotes,
        Answer.Listing listing => listing.Quotes.Concat(listing.Nearest),
        Answer.NotAnswered not => not.Nearest,
        Answer.Verified verified => verified.Findings.OfType<Finding.Quotation>().SelectMany(QuotesOf),
        Answer.Compared compared => compared.Quotes,
        Answer.Defined defined => defined.Introductions.Concat(defined.Uses),
        Answer.Glossary glossary => glossary.Quotes,
        _ => [],
    };

    private static IEnumerable<Quote> QuotesOf(Finding.Quotation finding) => finding.Verdict switch
    {
        Verdict.Altered altered => altered.Quotes.Concat(altered.Changes.SelectMany(static c => new[] { c.Original, c.After }).OfType<Quote>()),
        Verdict.NotFound { Nearest: { } nearest } => [nearest],
        _ => finding.Quotes,
    };

    private static void HoldsFor(Quote quote, IReadOnlyCollection<Document> documents)
    {
        Exists(quote.Clause, documents);
        Assert.Equal(quote.Clause.Document.Text.Substring(quote.Span.Start, quote.Span.Length), quote.Text);
        Assert.Equal(quote.Text, string.Concat(quote.Runs().Select(static r => r.Text)));
        Assert.True(quote.Clause.Span.Contains(quote.Span));
        Assert.All(quote.Emphasis, e => Assert.True(quote.Span.Contains(e) && e.Length > 0));
        Assert.Equal(quote.Emphasis.Sum(static e => e.Length), quote.Runs().Where(static r => r.Emphasised).Sum(static r => r.Text.Length));
    }

    private static void Exists(Clause clause, IReadOnlyCollection<Document> documents)
    {
        Assert.Contains(clause.Document, documents);
        Assert.Same(clause, clause.Document.Find(clause.Number));
    }
}
