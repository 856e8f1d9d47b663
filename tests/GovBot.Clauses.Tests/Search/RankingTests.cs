using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

/// <summary>Each way in which a question meets a clause, alone, on a made-up road code.</summary>
public sealed class RankingTests
{
    private const string RoadCode = """
        1. Lorries brought over the bridge pay a toll of twelve crowns.
        2. Bicycles are free of any toll since June 1998.
        3. The Northern River Crossing Board welcomes carts.
        4. Organisers of lifelong learning may close the cross roads for three weeks.
        5. The clerk reports to Mr Abel Lund.

        """;

    [Theory]
    [InlineData("how many crowns is the toll for lorries?", "1")]
    [InlineData("how many bicycles are free?", "")]
    [InlineData("when were bicycles made free of the toll?", "2")]
    [InlineData("when were lorries brought over the bridge?", "")]
    [InlineData("how long may organisers close the roads?", "4")]
    [InlineData("how long does the board welcome carts?", "")]
    [InlineData("what is the name of the person to whom the clerk reports?", "5")]
    [InlineData("what is the name of the person whom the board welcomes?", "")]
    public void What_asks_for_a_kind_of_answer_is_answered_only_where_that_stands(string question, string clause) => Assert.Equal(clause, Answer(question, Vocabulary.Empty));

    [Theory]
    [InlineData("bring", "brought")]
    [InlineData("women", "woman")]
    [InlineData("organised", "organized")]
    [InlineData("maximise", "maximizing")]
    [InlineData("programmes", "program")]
    [InlineData("labour", "labor")]
    [InlineData("centres", "center")]
    public void Irregular_forms_and_British_endings_are_one_word_with_the_others(string one, string other) =>
        Assert.Equal(TermReader.Stem(one), TermReader.Stem(other));

    [Theory]
    [InlineData("NRCB")]
    [InlineData("nrcb")]
    public void A_name_is_found_by_its_initials(string question) => Assert.Equal("3", First(question, Vocabulary.Empty));

    [Fact]
    public void A_name_is_one_need_however_many_words_it_has()
    {
        var coverage = Index(Vocabulary.Empty).Search("toll Northern River Crossing Board", 5).Ranked.Single(static r => r.Clause.Number.Value == "3").Coverage;
        Assert.InRange(coverage, 0.4f, 0.7f);
    }

    [Theory]
    [InlineData("agian bicycles wich", "bicycles")]
    [InlineData("bicycles shuold", "bicycles")]
    public void A_misspelt_word_without_content_asks_for_nothing(string question, string same) =>
        Assert.Equal(Index(Vocabulary.Empty).Search(same, 1).Ranked[0].Coverage, Index(Vocabulary.Empty).Search(question, 1).Ranked[0].Coverage);

    [Theory]
    [InlineData("bicicles", "2")]
    [InlineData("lifelonglearning", "4")]
    [InlineData("crossroads", "4")]
    public void Typing_errors_and_words_run_together_are_understood(string question, string clause) => Assert.Equal(clause, First(question, Vocabulary.Empty));

    [Fact]
    public void A_word_without_a_line_of_its_own_counts_for_what_its_lines_lead_to() =>
        Assert.Equal("1", First("tollgate", Vocabulary.Parse("old tollgate keeper, turnpike > bridge")));

    [Fact]
    public void Lines_of_which_nothing_stands_in_the_text_do_not_make_a_word_a_common_one() => Assert.Equal("1", First("tollgate",
        Vocabulary.Parse("old tollgate keeper, turnpike > bridge\n" + string.Concat("abcdefghijklm".Select(static c => $"tollgate {c}{c}{c} > {c}{c}{c}{c}\n")))));

    [Fact]
    public void What_is_only_associated_is_no_answer() => Assert.Equal("", Answer("tollgate", Vocabulary.Parse("old tollgate keeper, turnpike > bridge")));

    [Theory]
    [InlineData("", "2")]
    [InlineData("@matter helmet", "")]
    public void A_matter_of_which_the_text_does_not_speak_outweighs_what_it_says(string line, string clause) =>
        Assert.Equal(clause, Answer("bicycles helmet", Vocabulary.Parse(line)));

    [Theory]
    [InlineData("we bake it in", "1")]
    [InlineData("we bake bread", null)]
    public void Small_words_of_a_phrase_have_to_be_there(string question, string? clause) => Assert.Equal(clause, First(question, Vocabulary.Parse("bake it in > bridge"), associations: false));

    private static ClauseIndex Index(Vocabulary vocabulary) => ClauseIndex.InMemory(Library(), vocabulary);

    private static DocumentLibrary Library() => new([Libraries.Make("road-code", RoadCode)]);

    private static string? First(string question, Vocabulary vocabulary, bool associations = true) =>
        Index(vocabulary).Search(question, 1).Ranked is [var best] && (associations || best.Firm > 0) ? best.Clause.Number.Value : null;

    private static string Answer(string question, Vocabulary vocabulary) =>
        new Answerer(Library(), Index(vocabulary)).Answer(question, ConversationState.Empty).Answer is Answer.Quoted quoted ? quoted.Quotes[0].Clause.Number.Value : "";
}
