using GovBot.Clauses.Documents;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Questions;

public sealed class OtherDocumentsReferenceTests
{
    [Theory]
    [InlineData("Art. 3(2)(a)", "3(2)(a)")]
    [InlineData("article 3 (2) (a)", "3(2)(a)")]
    [InlineData("article 3(2) (A)", "3(2)(a)")]
    [InlineData("3.2.a", "3(2)(a)")]
    [InlineData("3(2)a", "3(2)(a)")]
    [InlineData("art 3 para 2", "3(2)")]
    [InlineData("paragraph 2 of article 3", "3(2)")]
    [InlineData("Art. 1(c)(ii)", "1(c)(ii)")]
    [InlineData("article 3a", "3a")]
    [InlineData("Art. 3a", "3a")]
    [InlineData("article III", "3")]
    [InlineData("articles 2 and 3(1)", "2 3(1)")]
    [InlineData("3(1)-3(2)", "3(1) 3(2)")]
    [InlineData("3(1) and (2)", "3(1) 3(2)")]
    [InlineData("recital 1", "recital 1")]
    [InlineData("recitals 1 and 2", "recital 1 recital 2")]
    [InlineData("recitals 1-2", "recital 1 recital 2")]
    [InlineData("recitals 1--2", "recital 1 recital 2")]
    [InlineData("the first recital", "recital 1")]
    [InlineData("annex I", "annex I")]
    [InlineData("annex II", "annex II")]
    [InlineData("annex 2", "annex II")]
    [InlineData("annex ii", "annex II")]
    [InlineData("annexes I and II", "annex I annex II")]
    [InlineData("the annexes", "annex I annex II")]
    [InlineData("annex I(2)(a)", "annex I(2)(a)")]
    [InlineData("annex I point 2", "annex I(2)")]
    [InlineData("point 2 of annex I", "annex I(2)")]
    [InlineData("Art. 3 paras 1 and 2", "3(1) 3(2)")]
    [InlineData("Article 3(2), point (a)", "3(2)(a)")]
    [InlineData("point (a) of Article 3(2)", "3(2)(a)")]
    [InlineData("paragraph 2 point (b) of article 3", "3(2)(b)")]
    [InlineData("the first paragraph of article 3", "3(1)")]
    [InlineData("the last paragraph of article 3", "3(2)")]
    [InlineData("article 3 para 2 and article 4", "3(2) 4")]
    [InlineData("annex III", "none !annex III")]
    [InlineData("Art. 3(7)", "none !3(7)")]
    [InlineData("lake treaty article 4", "4")]
    [InlineData("the last article", "4")]
    public void A_treaty_is_read_by_its_articles(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.Over(Libraries.Treaty), said));

    [Theory]
    [InlineData("2.1", "2.1")]
    [InlineData("section 2.1", "2.1")]
    [InlineData("sec. 2.1.2", "2.1.2")]
    [InlineData("§ 2.1", "2.1")]
    [InlineData("2.1-2.2", "2.1 2.2")]
    [InlineData("2.1 and 3.4", "2.1 3.4")]
    [InlineData("from 1 to 2", "1 2")]
    [InlineData("2(1)", "2.1")]
    [InlineData("2.9", "none !2.9")]
    public void A_policy_is_read_by_its_sections(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.Over(Libraries.Policy), said));

    [Theory]
    [InlineData("article IV", "IV")]
    [InlineData("article 4", "IV")]
    [InlineData("iv", "IV")]
    [InlineData("articles I to III", "I II III")]
    [InlineData("articles 1-3", "I II III")]
    [InlineData("articles 3-6", "III IV !5–6")]
    [InlineData("from II onwards", "II III IV")]
    [InlineData("II(2)(b)", "II(2)(b)")]
    [InlineData("article II section 2", "II(2)")]
    public void A_charter_is_read_by_its_roman_numerals(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.Over(Libraries.Charter), said));

    [Theory]
    [InlineData("01", "01")]
    [InlineData("1", "01")]
    [InlineData("para 01", "01")]
    [InlineData("paras 1-3", "01 02 03")]
    [InlineData("para 02(1)", "02(1)")]
    [InlineData("paras 01, 02", "01 02")]
    [InlineData("from 02 onwards", "02 03")]
    [InlineData("para 04", "none !4")]
    public void Zeros_before_a_number_are_no_part_of_it(string said, string expected) => Assert.Equal(expected, Chat.Outline(Libraries.Over(HouseRules), said));

    [Theory]
    [InlineData("seoul 6", "seoul-declaration/6")]
    [InlineData("4 of seoul", "seoul-declaration/4")]
    [InlineData("paragraph 3 of the Seoul Declaration", "seoul-declaration/3")]
    [InlineData("3", "choice lake-treaty/3 seoul-declaration/3")]
    [InlineData("para 9", "seoul-declaration/9")]
    [InlineData("Art. 3(2)(a)", "lake-treaty/3(2)(a)")]
    [InlineData("annex II", "lake-treaty/annex II")]
    [InlineData("the lake treaty's article 2", "lake-treaty/2")]
    [InlineData("article 2 of the lake treaty and para 5 of seoul", "lake-treaty/2 seoul-declaration/5")]
    [InlineData("seoul 2 and lake 3", "seoul-declaration/2 lake-treaty/3")]
    [InlineData("lake treaty 12", "none !lake-treaty/12")]
    [InlineData("Article 5 of the EU AI Act", "notAnswered -5")]
    public void Several_documents_are_told_apart_and_what_fits_several_is_not_guessed(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.Over(Libraries.Treaty, Libraries.Seoul), said));

    [Fact]
    public void A_number_without_a_document_means_the_document_that_was_shown_last()
    {
        var answerer = Libraries.Over(Libraries.Treaty, Libraries.Seoul);
        Assert.Equal("seoul-declaration/3", Chat.Outline(answerer, "seoul 6", "and 3?"));
        Assert.Equal("lake-treaty/3", Chat.Outline(answerer, "Art. 3(2)(a)", "3"));
        Assert.Equal("lake-treaty/2", Chat.Outline(answerer, "seoul 6", "lake 2"));
    }

    [Theory]
    [InlineData("the middle one of bare", "none !bare/middle")]
    [InlineData("the last paragraph of bare", "none !bare/last")]
    [InlineData("bare 1-3", "none !bare/1–3")]
    [InlineData("bare, the whole document", "none !bare/text")]
    public void A_document_without_clauses_has_nothing_to_quote(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.Over(Libraries.Make("bare", "A TITLE\n"), Libraries.Seoul), said));

    [Fact]
    public void A_document_that_is_at_hand_is_no_foreign_instrument()
    {
        Assert.Equal("5", Chat.Outline(Libraries.Over(Libraries.Regulation), "Article 5 of the EU AI Act"));
        Assert.Equal("4(1)", Chat.Outline(Libraries.Over(Libraries.Regulation), "EU AI Act, Art. 4(1)"));
    }

    private static Document HouseRules { get; } = Libraries.Make("house-rules", """
        HOUSE RULES

        01. Doors are shut at night.

        02. Guests sign the book.

            (1) They write their names.

            (2) They write the date.

        03. Dogs stay outside.

        """);
}
