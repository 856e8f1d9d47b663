using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

public sealed class AnswerFormsTests
{
    private const string FerryRules = """
        1. Heavy goods pay a toll.
        2. A parcel over forty pounds is considered bulky luggage, such as trunks and prams.
        3. Small craft moor at the quay.
        4. The skipper shall lock the gate of the pier.
        5. We sing the ballad "Over the Water".
        6. We hum the shanty of the rowers.
        7. The notice of the ferry is printed in English.

        """;

    [Theory]
    [InlineData("what counts as bulky luggage?", "2")]
    [InlineData("what counts as heavy goods?", "")]
    [InlineData("what is a small craft?", "")]
    [InlineData("what does small craft mean in practice?", "")]
    [InlineData("which vessels qualify as small craft?", "")]
    public void What_counts_as_something_is_answered_only_by_what_defines_it(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("what happens to the gate of the pier?", "4")]
    [InlineData("what happens when heavy goods pay no toll?", "")]
    public void What_follows_is_told_only_where_something_follows(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("do small craft moor at a quay where people sing?", "3")]
    [InlineData("where is the toll of heavy goods held?", "")]
    public void A_place_is_asked_for_only_by_a_where_that_asks(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("give an example of bulky luggage", "2")]
    [InlineData("what examples of heavy goods are there?", "")]
    public void Examples_are_given_only_where_the_text_gives_them(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("which gate must the skipper lock?", "4")]
    [InlineData("which quay must small craft moor at?", "")]
    public void What_must_be_done_is_answered_only_where_something_must(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("what is the title of the ballad?", "5")]
    [InlineData("what is the title of the shanty?", "")]
    public void The_title_of_something_stands_between_quotation_marks(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Fact]
    public void What_comes_first_is_answered_only_where_something_does() => Assert.Equal("", Answer("which small craft are the most common?"));

    [Theory]
    [InlineData("which languages is the notice printed in?", "7")]
    [InlineData("which languages do the rowers hum the shanty in?", "")]
    public void A_language_is_asked_for_by_name(string question, string clause) => Assert.Equal(clause, Answer(question));

    private static string Answer(string question)
    {
        DocumentLibrary library = new([Libraries.Make("ferry-rules", FerryRules)]);
        var answerer = new Answerer(library, ClauseIndex.InMemory(library, Vocabulary.Empty));
        return answerer.Answer(question, ConversationState.Empty).Answer is Answer.Quoted quoted ? quoted.Quotes[0].Clause.Number.Value : "";
    }
}
