using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Clauses.Search;
using GovBot.Clauses.Tests.Answers;

namespace GovBot.Clauses.Tests.Search;

/// <summary>What answers questions for times, numbers and reasons, on a made-up code of a lighthouse.</summary>
public sealed class TimeFormsTests
{
    private const string LighthouseCode = """
        1. The keeper shall report a broken lantern within a month.
        2. A pilot may leave the guild. Leaving takes effect upon receipt of the letter.
        3. The council of wreckers meets twice a year.
        4. The foghorn is tested whenever the wind turns.
        5. Every boatman under seventy votes, and a rower has one vote.
        6. The harbour dues are 4,000 crowns.
        7. No one but the bosun rings the bell.
        8. We ask the surveyors to hand in, no later than March 1926, charts of the shoals.
        9. Because fog hides the channel, barrels mark it.
        10. Lamps hang along the jetty.
        11. The pilotage board runs two houses, keeps a library that is open to all who ask for it, and lends out telescopes.

        """;

    [Theory]
    [InlineData("how soon must a broken lantern be reported?", "1")]
    [InlineData("when does leaving the guild take effect?", "2")]
    [InlineData("by when are the charts of the shoals due?", "8")]
    [InlineData("by when must the foghorn be tested?", "")]
    public void When_is_told_by_a_date_a_length_of_time_or_an_event(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("how often does the council of wreckers meet?", "3")]
    [InlineData("how often are harbour dues paid?", "")]
    public void How_often_is_told_only_by_what_repeats(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("below what age does a boatman vote?", "5")]
    [InlineData("how many votes does a rower have?", "5")]
    [InlineData("what is the amount of the harbour dues?", "6")]
    [InlineData("how many bells does the bosun ring?", "")]
    public void Numbers_are_words_digits_with_commas_and_one_where_it_counts(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Theory]
    [InlineData("how many houses does the pilotage board have?", "11")]
    [InlineData("how many telescopes does the pilotage board have?", "")]
    public void What_is_counted_has_its_number_close_by(string question, string clause) => Assert.Equal(clause, Answer(question));

    [Fact]
    public void A_verb_that_the_text_does_not_have_hides_no_number() => Assert.Equal("11", Answer("how many houses is the board expected to occupy?"));

    [Theory]
    [InlineData("why do barrels mark the channel?", "9")]
    [InlineData("why do lamps hang along the jetty?", "")]
    public void Why_is_told_only_by_what_gives_a_reason(string question, string clause) => Assert.Equal(clause, Answer(question));

    private static string Answer(string question)
    {
        DocumentLibrary library = new([Libraries.Make("lighthouse-code", LighthouseCode)]);
        var answerer = new Answerer(library, ClauseIndex.InMemory(library, Vocabulary.Empty));
        return answerer.Answer(question, ConversationState.Empty).Answer is Answer.Quoted quoted ? quoted.Quotes[0].Clause.Number.Value : "";
    }
}
