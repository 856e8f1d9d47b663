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
    [InlineData("what are the objectives of the Global Digital Compact?")]
    [InlineData("list the principles of the OECD AI principles")]
    [InlineData("what does the Bletchley Declaration say about risks?")]
    [InlineData("what did the HLAB recommend?")]
    [InlineData("what does the Council of Europe convention on AI say")]
    [InlineData("What does the Hiroshima Code of Conduct demand?")]
    [InlineData("What does the annexed statement commit the institutes to?")]
    [InlineData("what is in the Global Digital Compact?")]
    [InlineData("What changed in the 2024 update of the OECD AI principles?")]
    public void What_stands_in_a_text_that_is_only_named_is_not_answered(string said) =>
        Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Theory]
    [InlineData("which resolution of the United Nations General Assembly is welcomed?", "8")]
    [InlineData("what does the declaration say about the Global Digital Compact?", "8")]
    public void What_is_said_of_a_text_that_is_named_is_answered(string said, string expected) => Assert.StartsWith(expected, Chat.Outline(Libraries.OnSeoul, said), StringComparison.Ordinal);

    [Theory]
    [InlineData("what is the capital of Australia?")]
    [InlineData("who was the trade union delegate?")]
    [InlineData("how do I get my pension paid?")]
    [InlineData("what happens if a company breaks its commitments?")]
    [InlineData("what did Elon Musk say about AI safety?")]
    [InlineData("what happened at the Munich conference?")]
    [InlineData("what is the mandate of the network of safety institutes?")]
    [InlineData("how do I join the Friends Group?")]
    [InlineData("which minister signed for Italy?")]
    [InlineData("which countries refused to sign?")]
    [InlineData("how often will the leaders meet?")]
    [InlineData("when did the GPAI join the OECD?")]
    [InlineData("who drafted the Statement of Intent?")]
    [InlineData("which companies develop frontier AI?")]
    [InlineData("what standards of ISO apply?")]
    [InlineData("why was Singapore invited but not India?")]
    [InlineData("how are disputes between the participants settled?")]
    public void A_question_that_turns_on_what_no_clause_has_is_not_answered(string said) =>
        Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Theory]
    [InlineData("how is frontier AI tested before release?")]
    [InlineData("has any of those goals ever been achieved?")]
    [InlineData("how can a company become a participant?")]
    [InlineData("how did Singapore prepare for the summit?")]
    public void What_is_to_be_done_is_not_answered_by_what_only_has_the_thing(string said) =>
        Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Theory]
    [InlineData("who invited the participants?")]
    [InlineData("who spoke at Bletchley Park?")]
    [InlineData("which professor wrote the final report?")]
    [InlineData("which civil society organisations were consulted?")]
    [InlineData("which ministry supervises the safety institutes?")]
    [InlineData("how many countries attended the Bletchley summit?")]
    public void Who_did_it_is_not_answered_where_nobody_is_said_to_have(string said) =>
        Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Theory]
    [InlineData("which steps must a developer take to be trustworthy?")]
    [InlineData("which encryption must AI systems use to be called secure?")]
    [InlineData("how fast must incidents be reported?")]
    public void What_one_must_do_is_not_answered_where_nothing_is_prescribed(string said) =>
        Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Theory]
    [InlineData("which safety institute is the biggest?")]
    public void The_most_of_a_kind_is_not_answered_by_the_kind(string said) =>
        Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Theory]
    [InlineData("what procedure must a state follow to withdraw from it?")]
    public void A_matter_is_not_answered_by_its_small_words(string said) =>
        Assert.IsType<Answer.NotAnswered>(Libraries.OnSeoul.Answer(said, ConversationState.Empty).Answer);

    [Fact]
    public void What_is_mentioned_in_connection_with_something_is_what_is_looked_for() =>
        Assert.Equal(0, Assert.IsType<Answer.Listing>(Libraries.OnSeoul.Answer("is nuclear power mentioned in connection with privacy?", ConversationState.Empty).Answer).Count);

    [Fact]
    public void A_matter_beside_the_question_does_not_decide_it() =>
        Assert.StartsWith("3", Chat.Outline(Libraries.OnSeoul, "Should frameworks be interoperable, so that my firm need not comply twice?"), StringComparison.Ordinal);

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
    [InlineData("did Tokyo sign?")]
    public void Whether_a_state_signed_is_answered_by_the_list_of_states(string said) =>
        Assert.StartsWith("1", Chat.Outline(Libraries.OnSeoul, said), StringComparison.Ordinal);

    [Theory]
    [InlineData("when was it signed?")]
    [InlineData("On what day was it agreed?")]
    [InlineData("what is the date of this paper?")]
    public void When_the_document_was_made_is_answered_by_its_title(string said) => Assert.StartsWith("title", Chat.Outline(Libraries.OnSeoul, said), StringComparison.Ordinal);

    [Fact]
    public void An_answer_emphasises_a_sentence_of_the_clause_that_it_quotes()
    {
        var quoted = Assert.IsType<Answer.Quoted>(Libraries.OnSeoul.Answer("what does it say about gender diversity?", ConversationState.Empty).Answer);
        var quote = quoted.Quotes[0];
        Assert.Equal("6", quote.Clause.Number.Value);
        Assert.Equal(quote.Clause.Sentences[1], Assert.Single(quote.Emphasis));
    }
}
