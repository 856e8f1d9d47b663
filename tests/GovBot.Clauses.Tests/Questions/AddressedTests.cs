using GovBot.Clauses.Questions;

namespace GovBot.Clauses.Tests.Questions;

/// <summary>What is asked of the bot itself, beside questions that only begin alike.</summary>
public sealed class AddressedTests
{
    [Theory]
    [InlineData("are you reliable?")]
    [InlineData("are you a robot or a woman")]
    [InlineData("who is your boss?")]
    [InlineData("what's your opinion")]
    [InlineData("do you like music?")]
    [InlineData("who is responsible for you?")]
    [InlineData("write a poem about AI")]
    [InlineData("please translate it to French")]
    [InlineData("could you summarise the declaration")]
    public void What_the_bot_is_or_should_compose_calls_for_help(string said) => Assert.IsType<Question.Help>(Parse(said));

    [Theory]
    [InlineData("are you sure that Japan signed?")]
    [InlineData("are you looking for who signed?")]
    [InlineData("do you have anything on privacy?")]
    [InlineData("who is behind the summit?")]
    [InlineData("summarise what it says on privacy")]
    [InlineData("is it written by ministers?")]
    public void What_begins_alike_and_asks_of_a_document_is_a_question(string said) => Assert.IsNotType<Question.Help>(Parse(said));

    private static Question Parse(string said) => new QuestionParser([]).Parse(Utterance.Of(said));
}
