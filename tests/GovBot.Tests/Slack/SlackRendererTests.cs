using GovBot.Channels;
using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Rendering;
using GovBot.Tests.Running;

using static GovBot.Tests.Slack.SlackChecks;

namespace GovBot.Tests.Slack;

/// <summary>What is drawn for Slack: whole, word for word, within the limits, and nothing of it alive.</summary>
public sealed class SlackRendererTests
{
    private static readonly int Texts = Full.Count(fast: 200, full: 1_000);

    public static TheoryData<string> Cases => [.. AnswerCases.All.Select(static a => a.GetType().Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_of_an_answer_is_drawn_within_the_limits(string name) =>
        Assert.All(SlackDrawings.Of(new Reply(AnswerCases.All.Single(a => a.GetType().Name == name), ConversationState.Empty, IsCut: true, NamesDocuments: true)), Check);

    [Fact]
    public void Every_clause_is_quoted_word_for_word_wherever_it_is_shown()
    {
        Assert.Throws<ArgumentException>(static () => ContextElement.Link.To(new Uri("https://x.example/"), "<!channel>"));
        Assert.Throws<ArgumentException>(static () => ContextElement.Link.To(new Uri("javascript:alert(1)"), "x"));
        foreach (var clause in Sample.Seoul.Documents[0].Clauses.Where(static c => c.Span.Length > 0))
        {
            var view = new QuoteView(clause) { Marks = [.. clause.Sentences.Take(1)], Related = [.. clause.Document.TopLevel] };
            Assert.All(SlackDrawings.Messages(view), message =>
            {
                Check(message);
                Assert.Equal(clause.Text.ToString(), Assert.Single(QuotesIn(SlackDrawings.Json(message))));
                Assert.Contains($"{SlackDrawings.Links.To(clause)}|Read in context>", Assert.Single(LinksIn(SlackDrawings.Json(message))), StringComparison.Ordinal);
            });
            Assert.All(SlackDrawings.Modal(view, Sample.Seoul.Answer(clause.Number.Value, ConversationState.Empty)), CheckView);
        }

        CheckView(SlackDrawings.Home(Sample.Seoul.Documents[0]));
    }

    [Fact]
    public void Hostile_words_in_a_document_or_a_question_are_text_and_nothing_but_text()
    {
        foreach (var payload in Payloads.Take(Texts))
        {
            var view = new QuoteView(Sample.ClauseHolding(payload));
            var (repeating, quoting) = (Sample.Repeating(payload), Sample.Quoting(payload));
            Assert.All([.. SlackDrawings.Of(repeating), .. SlackDrawings.Of(quoting), .. SlackDrawings.Messages(view)], Check);
            Assert.All(SlackDrawings.Modal(view, quoting), CheckView);
            CheckView(SlackDrawings.Home(view.Clause.Document));
            Assert.Equal(PrintableText.Of(view.Quote.Text), Assert.Single(QuotesIn(SlackDrawings.Json(SlackDrawings.Quotes.Draw(view, Surface.Posted)))));
        }
    }

    [Theory]
    [InlineData("where is {0} mentioned?")]
    [InlineData("what does it say on honey and {0}?")]
    [InlineData("verify \"{0}\"")]
    [InlineData("{0}")]
    public void Hostile_questions_are_answered_within_the_limits(string form) =>
        Assert.All(Payloads.Take(Texts).SelectMany(payload => SlackDrawings.Of(Sample.Seoul.Answer(form.Replace("{0}", payload, StringComparison.Ordinal), ConversationState.Empty))), Check);
}
