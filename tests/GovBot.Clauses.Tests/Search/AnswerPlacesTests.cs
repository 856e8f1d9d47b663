using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

/// <summary>Of what the dates, numbers and places of a clause are said, on a made-up town chronicle.</summary>
public sealed class AnswerPlacesTests
{
    private const string Chronicle = """
        1. The council thanks the Guild of Weavers, praises the carters for their toll, and opened the market in April 1987.
        2. In May 1990 the ferry was given to the mayor.
        3. We recall the Assembly of Millers held at Elmstead, note the Council of Potters, and look forward to the fair in Tessaly.
        4. The school has two teachers. The library lends books to strangers.
        5. Fences, stiles and kissing gates are painted by farmers with ladders, brushes and tar by the end of 1988.
        6. The second regatta was won by the Guild of Smiths, and the wheelwrights wait for the third.
        7. We make a Bell Ringers' Circle, and the head of the Bell Ringers' Circle keeps its keys.
        8. The bailiff, elected for two years, rings the bell.

        """;

    [Theory]
    [InlineData("when did the market open?", "1")]
    [InlineData("when was the Guild of Weavers thanked?", "")]
    [InlineData("when was the toll of the carters praised?", "")]
    [InlineData("when was the ferry given away?", "2")]
    public void A_date_is_that_of_what_stands_beside_it(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("where was the Assembly of Millers held?", "3")]
    [InlineData("where was the Council of Potters held?", "")]
    [InlineData("in which city was the Assembly of Millers?", "3")]
    public void A_place_is_that_of_what_stands_beside_it(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Fact]
    public void A_country_is_no_city() => Assert.Equal("", Answer("in which city will the fair be?"));

    [Theory]
    [InlineData("what is the number of teachers of the school?", "4")]
    [InlineData("what is the number of books of the library?", "")]
    public void A_number_is_that_of_its_sentence(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Fact]
    public void A_deadline_is_that_of_all_that_its_statement_lists() => Assert.Equal("5", Answer("by what year are stiles and kissing gates painted?"));

    [Theory]
    [InlineData("who won the second regatta?", "6")]
    [InlineData("who won the fourth regatta?", "")]
    [InlineData("who won the second regatta in 1999?", "")]
    public void Another_rank_or_year_is_another_thing(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("who paints the kissing gates?", "5")]
    [InlineData("who elects the bailiff?", "")]
    public void Who_does_it_is_not_told_by_what_is_only_done(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("what does the head of the Bell Ringers' Circle keep?", "7")]
    [InlineData("what is the budget of the Bell Ringers' Circle?", "")]
    public void What_is_said_of_a_body_in_the_text_is_answered_from_it(string question, string clause) => Assert.Equal(clause, Answer(question));

    private static string Answer(string question)
    {
        DocumentLibrary library = new([Libraries.Make("town-chronicle", Chronicle)]);
        var answerer = new Answerer(library, ClauseIndex.InMemory(library, Vocabulary.Parse("@country Tessaly = Tessalian")));
        return answerer.Answer(question, ConversationState.Empty).Answer is Answer.Quoted quoted ? quoted.Quotes[0].Clause.Number.Value : "";
    }
}
