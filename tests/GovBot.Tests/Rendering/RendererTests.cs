using GovBot.Channels;
using GovBot.Channels.BotFramework;
using GovBot.Channels.Teams;
using GovBot.Channels.Terminal;
using GovBot.Clauses.Answers;
using GovBot.Tests.Slack;
using GovBot.Tests.Teams;

namespace GovBot.Tests.Rendering;

/// <summary>Every case of an answer meets every renderer.</summary>
public sealed class RendererTests
{
    private static readonly Permalinks Links = new() { PublicUrl = "https://govbot.example.org" };

    private static readonly Dictionary<string, Func<Reply, string>> Renderers = new()
    {
        ["plain"] = static reply => PlainText.Render(Presenter.Present(reply)),
        ["markdown"] = static reply => new MarkdownText(Links).Render(Presenter.Present(reply)),
        ["html"] = static reply => new HtmlText(Links).Render(Presenter.Present(reply)),
        ["spoken"] = static reply => SpokenText.Render(Presenter.Present(reply)),
        ["terminal"] = static reply => TerminalText.Render(reply, colours: true),
        ["teams"] = static reply => string.Concat(TeamsSample.Renderer.Render(reply, TeamsSample.Received).Select(static m => m.Text)),
        ["slack"] = static reply => string.Concat(SlackDrawings.Of(reply).Select(static m => m.Text)),
        ["json"] = static reply => AnswerJson.Of("id", reply).ToString(),
    };

    public static TheoryData<string> Cases => [.. typeof(Answer).GetNestedTypes().Where(static t => t.IsSubclassOf(typeof(Answer))).Select(static t => t.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_of_an_answer_is_drawn_by_every_renderer(string name)
    {
        var answer = Assert.Single(AnswerCases.All, a => a.GetType().Name == name);

        var drawn = Renderers.Select(r => (r.Key, Text: r.Value(new Reply(answer, ConversationState.Empty, IsCut: false, NamesDocuments: true))));

        Assert.All(drawn, static d => Assert.False(string.IsNullOrWhiteSpace(d.Text), d.Key));
    }

    [Theory]
    [InlineData("marks", "<&>*_~\"@")]
    [InlineData("slack-mention", "<!channel> <@U012> <https://evil.example|click>")]
    [InlineData("teams-mention", "<at>x</at>")]
    [InlineData("script-link", "[x](javascript:alert(1)) ![y](https://evil.example/y.png)")]
    [InlineData("addresses", "https://evil.example www.evil.example mailto:a@evil.example a@evil.example")]
    [InlineData("code", "`a` ```b``` ~~c~~ | d | # e")]
    [InlineData("html", "<img src=x onerror=alert(1)><!-- --><script>alert(1)</script>&lt;b&gt;")]
    [InlineData("card", "{\"type\":\"AdaptiveCard\",\"body\":[{\"type\":\"TextBlock\",\"text\":\"x\"}]}")]
    public void Hostile_words_are_drawn_as_they_stand_in_questions_and_documents(string name, string payload)
    {
        var drawn = Renderers.Where(static r => r.Key is not ("json" or "teams" or "slack"))
            .Select(r => $"== {r.Key}, in a question\n{r.Value(Sample.Repeating(payload))}\n== {r.Key}, in a document\n{r.Value(Sample.Quoting(payload))}\n");

        Golden.Equal(name + ".txt", string.Concat(drawn).Replace("\e", "␛", StringComparison.Ordinal));
    }

    [Fact]
    public void Emphasis_marks_whole_words_and_italics_stay()
    {
        var reply = new Reply(AnswerCases.All[0], ConversationState.Empty, IsCut: false, NamesDocuments: false);

        Golden.Equal("emphasis.txt", string.Concat(Renderers.Where(static r => r.Key is not ("json" or "teams" or "slack")).Select(r => $"== {r.Key}\n{r.Value(reply)}\n")).Replace("\e", "␛", StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_is_not_steered_by_what_it_shows_with_colours_or_without()
    {
        foreach (var reply in new[] { Sample.Repeating("a\e]0;x\ab\u009b2Jc\rd"), Sample.Quoting("a\e]0;x\ab\u009b2Jc\rd") })
        {
            Assert.DoesNotContain(TerminalText.Render(reply, colours: false), static c => char.IsControl(c) && c != '\n');
            Assert.DoesNotContain("\e]", TerminalText.Render(reply, colours: true), StringComparison.Ordinal);
        }
    }
}
