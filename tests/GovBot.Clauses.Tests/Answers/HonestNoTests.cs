using GovBot.Clauses.Answers;

namespace GovBot.Clauses.Tests.Answers;

public sealed class HonestNoTests
{
    [Theory]
    [InlineData("how do I bake sourdough bread?")]
    [InlineData("who won the football match?")]
    [InlineData("weather in Paris tomorrow")]
    [InlineData("recommend a vegetarian restaurant")]
    [InlineData("lorem ipsum dolor sit amet")]
    [InlineData("what are the copyright rules?")]
    public void A_question_off_the_topic_is_not_answered(string said)
    {
        var not = Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);
        Assert.NotEmpty(not.Missing);
        Assert.InRange(not.Nearest.Length, 0, 3);
    }

    [Theory]
    [InlineData("does the declaration ban killer robots?", "killer", "robots")]
    [InlineData("sourdough and Marmalade", "sourdough", "Marmalade")]
    public void A_no_names_the_words_that_are_never_used_as_they_were_typed(string said, params string[] missing)
    {
        var not = Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);
        Assert.All(missing, word => Assert.Contains(word, not.Missing));
        Assert.All(missing, word => Assert.Contains($"\"{word}\"", PlainText.Render(Presenter.Present(Libraries.OnSeoul.Answer(said, ConversationState.Empty))), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Did China sign?")]
    [InlineData("did Brazil sign it?")]
    [InlineData("Is Japan among the signatories?")]
    [InlineData("did the US sign?")]
    [InlineData("which countries signed?")]
    [InlineData("who are the parties?")]
    public void Whether_a_state_signed_is_answered_by_the_list_of_states(string said) =>
        Assert.StartsWith("1", Chat.Outline(Libraries.OnSeoul, said), StringComparison.Ordinal);

    [Fact]
    public void An_answer_emphasises_a_sentence_of_the_clause_that_it_quotes()
    {
        var quoted = Assert.IsType<Answer.Quoted>(Libraries.OnSeoul.Answer("what does it say about gender diversity?", ConversationState.Empty).Answer);
        var quote = quoted.Quotes[0];
        Assert.Equal("6", quote.Clause.Number.Value);
        Assert.Equal(quote.Clause.Sentences[1], Assert.Single(quote.Emphasis));
    }
}
