using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Questions;

/// <summary>Documents whose clauses are lettered, alone and beside such as have numbers.</summary>
public sealed class LetteredReferenceTests
{
    private static readonly Document Yard = Libraries.Make("yard-rules", """
        YARD RULES

        A. The gate is shut at night.

        B. Bicycles stand along the wall.

        C. Nobody parks before the gate.

            (1) Lorries may stop to unload.

            (2) They stop for ten minutes.

        D. Children play on the lawn.

        E. The lawn is mown on Fridays.

        F. Bins are emptied on Mondays.

        G. The caretaker keeps the keys.

        H. Dogs are kept on a lead.

        I. Music ends at ten.

        """);

    private static readonly Answerer OnYard = Libraries.Over(Yard);

    private static readonly Answerer OnSeveral = Libraries.Over(Yard, Libraries.Seoul, Libraries.Charter);

    [Theory]
    [InlineData("C", "C")]
    [InlineData("para C", "C")]
    [InlineData("clause C", "C")]
    [InlineData("clause c", "C")]
    [InlineData("para I", "I")]
    [InlineData("paragraph B", "B")]
    [InlineData("para. A", "A")]
    [InlineData("para a", "A")]
    [InlineData("what does paragraph D say?", "D")]
    [InlineData("paras A and B", "A B")]
    [InlineData("paras a, b and i", "A B I")]
    [InlineData("para C(2)", "C(2)")]
    [InlineData("point 1 of clause C", "C(1)")]
    [InlineData("paras A-C", "A B C")]
    [InlineData("paras C to A", "A B C")]
    [InlineData("paras G -- I", "G H I")]
    [InlineData("paras H-K", "H I !J–K")]
    [InlineData("from C to E", "C D E")]
    [InlineData("from para G onwards", "G H I")]
    [InlineData("up to clause C", "A B C")]
    [InlineData("the clause after C", "D")]
    [InlineData("the last point of clause C", "C(2)")]
    [InlineData("all paragraphs except clauses C and I", "A B D E F G H")]
    [InlineData("para Q", "none !Q")]
    [InlineData("para X", "none !X")]
    [InlineData("para 100", "none !100")]
    [InlineData("para xii", "none !12")]
    public void A_letter_is_a_clause_where_clauses_are_lettered(string said, string expected)
    {
        Assert.Equal(expected, Chat.Outline(OnYard, said));
        Assert.NotNull(OnYard.Quote(said));
    }

    [Theory]
    [InlineData("A-C", "A B C")]
    [InlineData("a-c", "A B C")]
    [InlineData("A--C, I", "A B C I")]
    [InlineData("A and B", "A B")]
    public void Where_only_a_reference_can_be_meant_bare_letters_are_one(string said, string expected) =>
        Assert.Equal(expected, AnswerOutline.Of(OnYard.Quote(said)!));

    [Theory]
    [InlineData("under this clause a tenant pays")]
    [InlineData("is there a paragraph a tenant should read?")]
    public void An_article_is_no_letter(string said) => Assert.Null(OnYard.Quote(said));

    [Theory]
    [InlineData("para C", "yard-rules/C")]
    [InlineData("para VI", "seoul-declaration/6")]
    [InlineData("seoul, point viii", "seoul-declaration/8")]
    [InlineData("seoul, point V", "seoul-declaration/5")]
    [InlineData("seoul, para c", "none !seoul-declaration/100")]
    [InlineData("seoul, paras V-X", "seoul-declaration/5 seoul-declaration/6 seoul-declaration/7 seoul-declaration/8 seoul-declaration/9 !seoul-declaration/10")]
    [InlineData("seoul, paras I to III", "seoul-declaration/1 seoul-declaration/2 seoul-declaration/3")]
    [InlineData("roman charter, articles I to III", "roman-charter/I roman-charter/II roman-charter/III")]
    [InlineData("roman charter, article I", "roman-charter/I")]
    [InlineData("yard rules, para I", "yard-rules/I")]
    [InlineData("para I", "choice roman-charter/I seoul-declaration/1 yard-rules/I")]
    public void The_document_settles_whether_a_letter_is_a_numeral(string said, string expected) => Assert.Equal(expected, Chat.Outline(OnSeveral, said));

    [Theory]
    [InlineData("para c", "none !100")]
    [InlineData("para I", "1")]
    [InlineData("point viii", "8")]
    public void In_a_document_of_numbers_a_letter_is_a_numeral(string said, string expected) => Assert.Equal(expected, Chat.Outline(Libraries.OnSeoul, said));

    [Theory]
    [InlineData("A-C")]
    [InlineData("para A")]
    [InlineData("I")]
    public void In_a_document_of_numbers_another_letter_is_none(string said) => Assert.Null(Libraries.OnSeoul.Quote(said));

    [Fact]
    public void A_draft_may_refer_to_lettered_clauses() =>
        Assert.Equal(["C"], Standing("Nobody parks there (para C).").Select(static c => c.Number.Value));

    private static IEnumerable<Clause> Standing(string draft) =>
        Assert.IsType<Answer.Verified>(OnYard.Check(draft)!.Answer).Findings.OfType<Finding.Standing>().SelectMany(static f => f.Clauses);
}
