namespace GovBot.Clauses.Tests.Answers;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("next", "5")]
    [InlineData("next please", "5")]
    [InlineData("the next one", "5")]
    [InlineData("next paragraph", "5")]
    [InlineData("following", "5")]
    [InlineData("go on", "5")]
    [InlineData("keep reading", "5")]
    [InlineData("continue", "5")]
    [InlineData("what comes next?", "5")]
    [InlineData("what comes after that?", "5")]
    [InlineData("two further down", "6")]
    [InlineData("2 further", "6")]
    [InlineData("the next two", "5 6")]
    [InlineData("next 3 paragraphs", "5 6 7")]
    [InlineData("the two following paragraphs", "5 6")]
    [InlineData("previous", "3")]
    [InlineData("the one before", "3")]
    [InlineData("back", "3")]
    [InlineData("go back", "3")]
    [InlineData("go back two", "2 3")]
    [InlineData("two back", "2")]
    [InlineData("the previous two", "2 3")]
    [InlineData("what came before that?", "3")]
    [InlineData("back to 2", "2")]
    [InlineData("in full", "4")]
    [InlineData("the whole paragraph please", "4")]
    [InlineData("can I see the full text?", "4")]
    [InlineData("more", "nothingFurther")]
    [InlineData("anything else on this?", "nothingFurther")]
    [InlineData("why?", "explained")]
    [InlineData("why this paragraph?", "explained")]
    [InlineData("and 5?", "5")]
    public void A_follow_up_goes_on_from_what_was_shown(string said, string expected) =>
        Assert.Equal(expected, Chat.Outline(Libraries.OnSeoul, "para 4", said));

    [Theory]
    [InlineData("next")]
    [InlineData("previous")]
    [InlineData("two further down")]
    [InlineData("the next two")]
    [InlineData("go on")]
    [InlineData("back")]
    [InlineData("in full")]
    [InlineData("more")]
    [InlineData("anything else on this?")]
    [InlineData("why?")]
    public void A_follow_up_to_nothing_is_told_so(string said) => Assert.Equal("nothingShown", Chat.Outline(Libraries.OnSeoul, said));

    [Theory]
    [InlineData("beyondStart", "title", "previous")]
    [InlineData("beyondEnd", "annex", "next")]
    [InlineData("beyondEnd", "9", "next", "next")]
    [InlineData("annex", "9", "the next three")]
    [InlineData("title", "1", "the previous three")]
    [InlineData("beyondEnd", "8", "ten further down")]
    [InlineData("annex", "annex", "next", "in full")]
    public void Steps_end_at_the_edges_of_the_document(string expected, params string[] turns) => Assert.Equal(expected, Chat.Outline(Libraries.OnSeoul, turns));

    [Theory]
    [InlineData("4", "3", "next", "hello", "thanks")]
    [InlineData("5", "3", "next", "hello", "next")]
    [InlineData("3", "3-5", "previous", "next")]
    [InlineData("6", "3-5", "next")]
    [InlineData("3 4 5", "3-5", "in full")]
    [InlineData("4", "3", "para 12", "next")]
    public void The_conversation_remembers_what_was_quoted_last_and_nothing_else(string expected, params string[] turns)
    {
        var last = turns[^1] is "thanks" ? [.. turns, "in full"] : turns;
        Assert.Equal(expected, Chat.Outline(Libraries.OnSeoul, last));
    }

    [Fact]
    public void Steps_stay_at_the_level_of_the_clause_that_was_shown()
    {
        var treaty = Libraries.Over(Libraries.Treaty);
        Assert.Equal("3(2)(b)", Chat.Outline(treaty, "3(2)(a)", "next"));
        Assert.Equal("beyondEnd", Chat.Outline(treaty, "3(2)(b)", "next"));
        Assert.Equal("3a", Chat.Outline(treaty, "3", "next"));
    }

    [Fact]
    public void More_gives_each_further_clause_once_and_then_says_that_there_is_none()
    {
        var chat = new Chat(Libraries.OnSeoul);
        List<string> seen = [AnswerOutline.Of(chat.Say("international cooperation on AI governance"))];
        while (AnswerOutline.Of(chat.Say("more")) is not "nothingFurther" and var more)
            seen.AddRange(more.Split(' '));
        Assert.True(seen.Count > 3);
        Assert.Equal(seen.Distinct(), seen);
    }
}
