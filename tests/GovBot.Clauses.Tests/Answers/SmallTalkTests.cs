using GovBot.Clauses.Answers;

namespace GovBot.Clauses.Tests.Answers;

public sealed class SmallTalkTests
{
    [Theory]
    [InlineData("hello", "greeting")]
    [InlineData("Hi there!", "greeting")]
    [InlineData("good morning", "greeting")]
    [InlineData("Bonjour", "greeting")]
    [InlineData("👋", "greeting")]
    [InlineData("thanks", "thanks")]
    [InlineData("Thank you so much!", "thanks")]
    [InlineData("no, thanks", "thanks")]
    [InlineData("great, thanks!", "thanks")]
    [InlineData("👍🏽", "thanks")]
    [InlineData("bye", "thanks")]
    [InlineData("help", "help")]
    [InlineData("what can you do?", "help")]
    [InlineData("who are you?", "help")]
    [InlineData("are you a bot or a real person?", "help")]
    [InlineData("are you ChatGPT?", "help")]
    [InlineData("?", "help")]
    [InlineData("", "help")]
    [InlineData("   \t\n", "help")]
    [InlineData("🙂", "help")]
    [InlineData("…!?", "help")]
    [InlineData("\u0000\u0001\u0007", "help")]
    [InlineData("\u200B\u202E", "help")]
    [InlineData("hi, para 6", "6")]
    [InlineData("hello, which countries signed?", "1")]
    [InlineData("שלום", "notAnswered")]
    [InlineData("مرحبا", "notAnswered")]
    [InlineData("xyzzy plugh", "notAnswered -xyzzy -plugh")]
    [InlineData("title:* AND (", "title")]
    public void Whatever_is_said_gets_a_fitting_reply(string said, string expected) => Assert.Equal(expected, Chat.Outline(Libraries.OnSeoul, said));

    [Theory]
    [InlineData("title:* AND (")]
    [InlineData("+safety -risk~2^4 [a TO b] {x} \"unbalanced")]
    [InlineData("'; DROP TABLE clauses; --")]
    [InlineData("{{7*7}} ${jndi:ldap://x} <script>alert(1)</script>")]
    [InlineData("\u202E6 arap")]
    [InlineData("a\u0301\u0301\u0301\u0301\u0301")]
    [InlineData("((((((((((((((((((((6))))))))))))))))))))")]
    [InlineData("\"\"\"\"\"\"''''``“”«»")]
    public void Nothing_that_is_typed_is_an_error(string said) => Promise.Holds(Libraries.OnSeoul.Answer(said, ConversationState.Empty), Libraries.OnSeoul.Documents);

    [Fact]
    public void Lone_surrogates_are_no_error() =>
        Promise.Holds(Libraries.OnSeoul.Answer("\uD800 where is \uDC00 \"\uD83D\" mentioned?", ConversationState.Empty), Libraries.OnSeoul.Documents);

    [Theory]
    [InlineData('6')]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('(')]
    [InlineData('\u0301')]
    [InlineData('語')]
    [InlineData('\uD83D')]
    public void Ten_thousand_characters_are_cut_and_the_reply_says_so(char filling)
    {
        var reply = Libraries.OnSeoul.Answer("What about privacy? " + new string(filling, 10_000), ConversationState.Empty);
        Assert.True(reply.IsCut);
        Promise.Holds(reply, Libraries.OnSeoul.Documents);
        Assert.Contains("2,000", PlainText.Render(Presenter.Present(reply)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_just_the_longest_length_is_not_cut()
    {
        Assert.False(Libraries.OnSeoul.Answer(new string('a', 2_000), ConversationState.Empty).IsCut);
        Assert.True(Libraries.OnSeoul.Answer(new string('a', 2_001), ConversationState.Empty).IsCut);
        Assert.True(Libraries.OnSeoul.Answer(new string('a', 1_999) + "🙂", ConversationState.Empty).IsCut);
    }

    [Fact]
    public void Without_documents_the_bot_greets_and_says_that_there_is_nothing_to_quote()
    {
        var empty = new Answerer(new([]), index: null);
        Assert.Equal("greeting", Chat.Outline(empty, "hello"));
        Assert.Equal("noDocuments", Chat.Outline(empty, "para 6"));
        Assert.Equal("noDocuments", Chat.Outline(empty, "who signed?", "next"));
    }
}
