namespace GovBot.Clauses.Tests.Answers;

/// <summary>What is typed when the bot has asked which of several documents is meant.</summary>
public sealed class ChoiceTests
{
    private static readonly GovBot.Clauses.Answers.Answerer Three = Libraries.Over(Libraries.Seoul, Libraries.Treaty, Libraries.Bletchley);

    [Theory]
    [InlineData("the first one", "bletchley-declaration/2")]
    [InlineData("first", "bletchley-declaration/2")]
    [InlineData("the second", "lake-treaty/2")]
    [InlineData("the last one please", "seoul-declaration/2")]
    [InlineData("the Seoul one", "seoul-declaration/2")]
    [InlineData("Seoul", "seoul-declaration/2")]
    [InlineData("Seoul please", "seoul-declaration/2")]
    [InlineData("I meant the Lake Treaty", "lake-treaty/2")]
    [InlineData("the bletchley declaration", "bletchley-declaration/2")]
    [InlineData("Seoul Declaration, para. 2", "seoul-declaration/2")]
    [InlineData("all of them", "bletchley-declaration/2 lake-treaty/2 seoul-declaration/2")]
    [InlineData("Seoul 5", "seoul-declaration/5")]
    public void The_answer_to_a_choice_is_understood(string said, string expected) => Assert.Equal(expected, Chat.Outline(Three, "para 2", said));

    [Fact]
    public void A_choice_lasts_for_one_turn()
    {
        Assert.Equal("seoul-declaration/1", Chat.Outline(Three, "para 2", "Seoul", "the first one"));
        Assert.Equal("seoul-declaration/3", Chat.Outline(Three, "para 2", "Seoul", "next"));
    }
}
