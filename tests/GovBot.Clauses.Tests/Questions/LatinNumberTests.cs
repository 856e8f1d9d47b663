using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Questions;

public sealed class LatinNumberTests
{
    private const string Ferries = """
        Convention on Ferries

        Article 1
        One.

        Article 2
        Two.

        Article 2 bis
        1. Two and more.
        2. Even more.

        Article 2quater
        Most.

        Article 3
        Three.

        Article 4
        Four.
        """;

    private const string Roman = "Convention on Boats\n\nArticle I\nOne.\n\nArticle II\nTwo.\n\nArticle II bis\nMore.\n\nArticle III\nThree.";

    [Theory]
    [InlineData("Article 2 bis", "2bis")]
    [InlineData("Article 2bis", "2bis")]
    [InlineData("Art. 2 BIS, please", "2bis")]
    [InlineData("2bis", "2bis")]
    [InlineData("2 bis", "2bis")]
    [InlineData("l'article 2 bis", "2bis")]
    [InlineData("what does Article 2 bis say?", "2bis")]
    [InlineData("Article 2 bis(2)", "2bis(2)")]
    [InlineData("Article 2bis (1)", "2bis(1)")]
    [InlineData("Article 2 quater", "2quater")]
    [InlineData("Article 2quater", "2quater")]
    [InlineData("Articles 2 bis and 3", "2bis 3")]
    [InlineData("Article 2 ter", "none !2ter")]
    [InlineData("Article 2", "2")]
    public void A_clause_that_was_put_in_later_is_found_by_its_latin_number(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.Over(Libraries.Make("ferries", Ferries)), said));

    [Theory]
    [InlineData("Article II bis", "II bis")]
    [InlineData("Article 2 bis", "II bis")]
    [InlineData("Article 2bis", "II bis")]
    [InlineData("Article II", "II")]
    public void A_latin_number_stands_behind_roman_digits_as_well(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.Over(Libraries.Make("boats", Roman)), said));

    [Theory]
    [InlineData("Artikel 2 bis 4")]
    [InlineData("Artikel 2 bis Artikel 4")]
    [InlineData("articles 2 bis 4")]
    [InlineData("§ 2 bis § 4")]
    public void A_german_range_is_no_latin_number(string said) =>
        Assert.Equal("2 3 4", Chat.Outline(Libraries.Over(Libraries.Make("ferries", Ferries)), said));
}
