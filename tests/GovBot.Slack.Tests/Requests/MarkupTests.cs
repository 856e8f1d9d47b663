namespace GovBot.Slack.Tests.Requests;

/// <summary>Words in Slack's markup, and words as markup.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("<@UBOT> para 6", "para 6")]
    [InlineData("para 6 <@UBOT|govbot>", "para 6")]
    [InlineData("<@UBOT>", "")]
    [InlineData("what of <#C1|general> and <@U2|carla> and <@U3>?", "what of general and carla and ?")]
    [InlineData("see <https://x.example/a?b=c&amp;d> and <https://x.example|this>", "see https://x.example/a?b=c&d and this")]
    [InlineData("<!channel> 1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2")]
    [InlineData("&amp;lt;b&amp;gt;", "&lt;b&gt;")]
    [InlineData("a < b", "a < b")]
    [InlineData("<", "<")]
    [InlineData("<>", "")]
    public void A_message_is_read_by_its_words(string markup, string expected) => Assert.Equal(expected, SlackMarkup.ToText(markup, "UBOT"));

    [Fact]
    public void Escaped_text_comes_back_as_it_was()
    {
        const string Hostile = "<!channel> <@U1> <https://evil.example|x> &lt; & <>";

        Assert.DoesNotContain(SlackMarkup.Escape(Hostile), static c => c is '<' or '>');
        Assert.Equal(Hostile, SlackMarkup.ToText(SlackMarkup.Escape(Hostile), null));
    }
}
