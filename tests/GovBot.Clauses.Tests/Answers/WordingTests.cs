using GovBot.Clauses.Answers;

namespace GovBot.Clauses.Tests.Answers;

public sealed class WordingTests
{
    [Theory]
    [InlineData("para 12", "There is no paragraph 12; the Seoul Declaration has paragraphs 1–9 and an annex.")]
    [InlineData("paras 10-12", "There are no paragraphs 10–12; the Seoul Declaration has paragraphs 1–9 and an annex.")]
    [InlineData("paras 11 and 13", "There are no paragraphs 11 and 13; the Seoul Declaration has paragraphs 1–9 and an annex.")]
    [InlineData("annex II", "There is no annex II; the Seoul Declaration has paragraphs 1–9 and an annex.")]
    public void What_does_not_exist_is_named_beside_what_does(string reference, string expected)
    {
        var reply = Libraries.OnSeoul.Answer(reference, ConversationState.Empty);

        Assert.Equal(expected, PlainText.Render(Presenter.Present(reply)));
    }
}
