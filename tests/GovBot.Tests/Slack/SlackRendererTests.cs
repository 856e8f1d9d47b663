using System.Text.Json;
using GovBot.Channels;
using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Rendering;
using GovBot.Tests.Running;

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
        foreach (var clause in Sample.Seoul.Documents[0].Clauses.Where(static c => c.Span.Length > 0))
        {
            var view = new QuoteView(clause) { Marks = [.. clause.Sentences.Take(1)], Related = [.. clause.Document.TopLevel] };
            Assert.All(SlackDrawings.Messages(view), message =>
            {
                Check(message);
                Assert.Equal(clause.Text.ToString(), Assert.Single(QuotesIn(SlackDrawings.Json(message))));
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

    [Theory]
    [InlineData(2_999)]
    [InlineData(3_001)]
    [InlineData(6_500)]
    public void A_long_paragraph_is_never_cut(int length)
    {
        var view = new QuoteView(Sample.ClauseHolding(string.Concat(Enumerable.Repeat("🙂 long ", length / 8))));

        Assert.All(SlackDrawings.Messages(view), message =>
        {
            Check(message);
            Assert.Equal(view.Quote.Text, Assert.Single(QuotesIn(SlackDrawings.Json(message))));
        });
    }

    [Fact]
    public void A_paragraph_that_no_message_has_room_for_is_named_and_its_address_told()
    {
        var view = new QuoteView(Sample.ClauseHolding(string.Concat(Enumerable.Repeat("long ", 5_000))));

        Assert.All([.. SlackDrawings.Messages(view), .. SlackDrawings.Of(Sample.AnswererOf(view.Clause.Document).Answer("para 2", ConversationState.Empty))], message =>
        {
            Check(message);
            Assert.Empty(QuotesIn(SlackDrawings.Json(message)));
            Assert.Contains("https://govbot.example.org/d/treaty/2#2", SlackDrawings.Json(message).GetRawText(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Paragraphs_for_which_there_is_no_room_are_on_a_button_that_leads_to_them()
    {
        var all = Sample.Seoul.Answer("paras 1-9", ConversationState.Empty);
        var library = new DocumentLibrary(Sample.Seoul.Documents);
        List<string> shown = [];
        for (Reply? reply = all; reply is not null;)
        {
            var message = SlackDrawings.Replies.Draw(reply, Surface.Posted);
            Check(message);
            var json = SlackDrawings.Json(message);
            shown.AddRange(QuotesIn(json));
            var (_, value) = ApiCall.Buttons(json).FirstOrDefault(static b => b.Id == ActionIds.All);
            reply = value is null ? null : GovBot.Channels.Slack.Interactions.WholeClauses.Of(value, library);
        }

        Assert.Equal(Enumerable.Range(1, 9).Select(static i => Sample.Seoul.Documents[0].Find(ClauseNumber.Of(i))!.Text.ToString()), shown);
    }

    private static void Check(SlackMessage message)
    {
        var json = SlackDrawings.Json(message);
        Assert.Empty(ApiRules.Check(new ApiCall("chat.postMessage", "", json)));
        Assert.InRange(SlackSize.Of(message.Blocks) + message.Text.Length, 1, MessageLimits.MostCharacters);
    }

    private static void CheckView(SlackView view) => Assert.Empty(BlockKitRules.View(SlackDrawings.Json(view)));

    private static IEnumerable<string> QuotesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueEquals("rich_text_quote") => [string.Concat(element.GetProperty("elements").EnumerateArray().Select(static e => e.GetProperty("text").GetString()))],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => QuotesIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(QuotesIn),
        _ => [],
    };
}
