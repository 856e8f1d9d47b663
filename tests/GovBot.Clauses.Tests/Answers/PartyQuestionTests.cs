using GovBot.Clauses.Answers;

namespace GovBot.Clauses.Tests.Answers;

/// <summary>Countries that the declaration does not name: the list of those that take part answers whether they do, and nothing else about them.</summary>
public sealed class PartyQuestionTests
{
    [Theory]
    [InlineData("did China sign?")]
    [InlineData("Is Switzerland part of the club?")]
    [InlineData("so is China among the world leaders who affirmed this or not")]
    [InlineData("was Brazil at the table?")]
    [InlineData("did India come to Seoul?")]
    public void Whether_a_country_takes_part_is_told_by_the_list_of_those_that_do(string question) =>
        Assert.Equal("1", Assert.IsType<Answer.Quoted>(Answer(question)).Quotes[0].Clause.Number.Value);

    [Theory]
    [InlineData("which countries participated?")]
    [InlineData("which countries are in it?")]
    [InlineData("which nations joined?")]
    public void Who_took_part_is_told_by_the_list_and_not_by_what_is_said_of_countries(string question) =>
        Assert.Equal("1", Assert.IsType<Answer.Quoted>(Answer(question)).Quotes[0].Clause.Number.Value);

    [Theory]
    [InlineData("which contries signed?")]
    [InlineData("wich contries singed it")]
    [InlineData("which countires signd")]
    [InlineData("whch goverments joind teh summit")]
    [InlineData("wich countrys are in it")]
    public void A_kind_of_answer_is_asked_for_with_typing_errors_too(string question) =>
        Assert.Equal("1", Assert.IsType<Answer.Quoted>(Answer(question)).Quotes[0].Clause.Number.Value);

    [Theory]
    [InlineData("what did China demand?")]
    [InlineData("why did China not sign?")]
    [InlineData("was Ukraine discussed?")]
    [InlineData("does China get technology?")]
    public void What_else_is_asked_about_it_is_not_answered(string question) => Assert.IsType<Answer.NotAnswered>(Answer(question));

    [Theory]
    [InlineData("what is democracy")]
    [InlineData("what's frontier AI exactly?")]
    [InlineData("what is the capital of human rights")]
    public void What_a_thing_is_is_not_told_by_a_clause_that_uses_its_name(string question) => Assert.IsType<Answer.NotAnswered>(Answer(question));

    private static Answer Answer(string question) => Libraries.OnSeoul.Answer(question, ConversationState.Empty).Answer;
}
