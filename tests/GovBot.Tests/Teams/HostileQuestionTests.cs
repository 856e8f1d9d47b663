using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovBot.BotFramework;
using GovBot.Channels.Teams;
using GovBot.Clauses.Answers;
using GovBot.Tests.Rendering;

namespace GovBot.Tests.Teams;

/// <summary>Questions that want to be more than text: what Teams gets holds no tag, link or mention of theirs.</summary>
public sealed class HostileQuestionTests
{
    private const int Questions = 1_000;
    private static readonly string[] Tags = ["html", "head", "body", "p", "ul", "li", "pre", "blockquote", "strong", "em", "a", "br"];

    [Theory]
    [InlineData("where is {0} mentioned?")]
    [InlineData("what does it say on honey and {0}?")]
    [InlineData("verify \"{0}\"")]
    [InlineData("{0}")]
    public void Nothing_of_a_hostile_question_comes_alive(string form)
    {
        foreach (var payload in Payloads.Take(Questions))
        {
            var question = form.Replace("{0}", payload, StringComparison.Ordinal);
            foreach (var message in TeamsSample.Renderer.Render(Sample.Seoul.Answer(question, ConversationState.Empty), TeamsSample.Received))
            {
                using var page = new HtmlParser().ParseDocument(message.Text!);
                Assert.All(page.QuerySelectorAll("*"), e => Assert.True(Tags.Contains(e.LocalName), $"<{e.LocalName}> from {question}"));
                Assert.All(page.QuerySelectorAll<IHtmlAnchorElement>("a"), a => Assert.StartsWith("https://govbot.example.org/d/", a.Href, StringComparison.Ordinal));
                Assert.DoesNotContain(message.Attachments ?? [], static a => a.Content!.Value.GetRawText().Contains("evil", StringComparison.OrdinalIgnoreCase));
                Assert.InRange(ActivitySize.Of(message, TeamsSample.Received), 1, TeamsRenderer.MostBytes - 1);
            }
        }
    }
}
