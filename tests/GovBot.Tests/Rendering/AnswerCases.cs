using GovBot.Clauses.Answers;
using GovBot.Clauses.Checking;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Questions;

namespace GovBot.Tests.Rendering;

/// <summary>One instance of each case of <see cref="Answer"/>.</summary>
internal static class AnswerCases
{
    private static readonly Document Document = Sample.Seoul.Documents[0];
    private static readonly Clause Third = Document.Find(ClauseNumber.Parse("3"))!;
    private static readonly Quote Marked = new(Third, Third.Span, [new TextSpan(Third.Span.Start, 2)]);
    private static readonly AbsentClause Absent = new(Document, "12");

    public static IReadOnlyList<Answer> All { get; } =
    [
        new Answer.Quoted([Marked], [Document.Clauses[^1]], [Absent], ["privacy"]),
        new Answer.Listing(["risk"], 1, [Marked], []),
        new Answer.Choice([Document.Clauses[1], Document.Clauses[2]]),
        new Answer.NoSuchClause([Absent]),
        new Answer.NotAnswered(["honey"], [Marked]),
        new Answer.BeyondEdge(Document, IsEnd: true),
        new Answer.NothingShown(),
        new Answer.NothingFurther(),
        new Answer.Explained([.. Sample.Seoul.Index!.Search("privacy", 3).Ranked], Sample.Seoul.Index.Hash),
        new Answer.Verified([
            new Finding.Quotation("x", new Verdict.Altered([Marked], [new WordChange(Marked, "y", null), new WordChange(null, "z", Marked)]), [Third], [Absent], null),
            new Finding.Quotation("x", new Verdict.NotFound(Marked), [], [], "Another Treaty"), new Finding.Dangling([Absent]), new Finding.Standing([Third])], 2),
        new Answer.Compared([Marked, Marked], ["risk"], [["safe"], []], [Absent]),
        new Answer.Defined("honey", [], 1, [Marked]),
        new Answer.Glossary(GlossaryKind.Terms, [new GlossaryEntry("AI", "artificial intelligence", Third, Third.Span)], [Marked]),
        new Answer.Cited([Third], CitationStyle.Bibtex, "x", [Absent]),
        new Answer.Usage(CheckingSkill.Cite),
        new Answer.Greeting(Sample.Seoul.Documents),
        new Answer.Thanks(),
        new Answer.Help(Sample.Seoul.Documents),
        new Answer.NoDocuments(),
    ];
}
