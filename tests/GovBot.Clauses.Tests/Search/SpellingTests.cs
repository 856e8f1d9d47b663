using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

/// <summary>What is taken for a typing error, on a made-up text, with the vocabulary that is shipped.</summary>
public sealed class SpellingTests
{
    private const string Text = """
        1. The bold cross at noon.
        2. The board meets at dusk.
        3. The pass is closed.
        4. The carter pays for oats.
        5. Touring choirs sing at the eventing.
        6. Belts and walls of stone keep the well.

        """;

    [Theory]
    [InlineData("bord", "2")]
    [InlineData("pais", "4")]
    [InlineData("chiors", "5")]
    public void Of_the_words_one_error_away_one_that_sounds_alike_is_meant(string question, string clause) => Assert.Equal(clause, First(question, Vocabulary.Empty));

    [Fact]
    public void What_is_no_inflection_of_a_known_word_is_corrected() => Assert.Equal("2", First("bord", Vocabulary.Parse("@common bore")));

    [Theory]
    [InlineData("turing")]
    [InlineData("evening")]
    [InlineData("bill")]
    [InlineData("wild")]
    [InlineData("belt")]
    public void Words_that_are_written_correctly_are_not_corrected(string word)
    {
        var answer = new Answerer(Library(), ClauseIndex.InMemory(Library(), Libraries.Vocabulary)).Answer($"what about the {word}?", ConversationState.Empty).Answer;
        Assert.Equal(word == "belt" ? "6" : "", answer is Answer.Quoted quoted ? quoted.Quotes[0].Clause.Number.Value : "");
    }

    [Theory]
    [InlineData("do poisons meet at dusk?", "poisons")]
    [InlineData("does the board cite oats?", "cite")]
    [InlineData("do contries meet at dusk?", "countries")]
    public void Only_what_is_near_a_word_that_asks_for_a_kind_of_answer_is_read_as_it(string question, string read) =>
        Assert.Equal(read, Assert.Single(ClauseIndex.InMemory(Library(), Vocabulary.Empty).Search(question, 1).Unknown));

    [Fact]
    public void A_misspelt_word_that_says_little_asks_for_nothing() => Assert.Equal(Coverage("dusk"), Coverage("peple at dusk"));

    private static string? First(string question, Vocabulary vocabulary) => ClauseIndex.InMemory(Library(), vocabulary).Search(question, 1).Ranked is [var best] ? best.Clause.Number.Value : null;

    private static float Coverage(string question) => ClauseIndex.InMemory(Library(), Vocabulary.Empty).Search(question, 1).Ranked[0].Coverage;

    private static DocumentLibrary Library() => new([Libraries.Make("carters", Text)]);
}
