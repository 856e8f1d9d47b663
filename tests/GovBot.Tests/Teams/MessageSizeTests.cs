using System.Text;
using System.Text.Json;
using GovBot.BotFramework;
using GovBot.Channels.Quotes;
using GovBot.Channels.Teams;
using GovBot.Channels.Teams.Cards;
using GovBot.Channels.Teams.Invokes;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Tests.Rendering;

namespace GovBot.Tests.Teams;

/// <summary>Teams refuses long messages. None is, and no paragraph is cut for it.</summary>
public sealed class MessageSizeTests
{
    [Theory]
    [InlineData("bees ", 20, 100)]
    [InlineData("bees ", 20, 1_000)]
    [InlineData("bees ", 4, 2_500)]
    [InlineData("bees ", 3, 10_000)]
    [InlineData("蜂蜜の", 3, 3_000)]
    [InlineData("🐝 <\"&{{", 3, 500)]
    public void A_message_stays_below_28_kilobytes_and_shows_whole_paragraphs_only(string words, int paragraphs, int repetitions)
    {
        var answerer = Sample.AnswererOf(Long(words, paragraphs, repetitions));
        foreach (var question in new[] { $"paras 1-{paragraphs}", "para 1", "where is shared mentioned?", "compare 1 and 2", "which honey is shared?" })
        {
            var messages = TeamsSample.Renderer.Render(answerer.Answer(question, ConversationState.Empty), TeamsSample.Received);

            Assert.NotEmpty(messages);
            Assert.All(messages, m => Assert.InRange(ActivitySize.Of(m, TeamsSample.Received), 1, TeamsRenderer.MostBytes - 1));
            Assert.All(messages.SelectMany(static m => m.Attachments ?? []), a => Assert.Contains(answerer.Documents[0].Clauses, c => CardText(a) == Visible(c.Text.ToString())));
        }
    }

    [Fact]
    public void Paragraphs_without_room_are_named_and_linked()
    {
        var reply = Sample.AnswererOf(Long("bees ", 20, 1_000)).Answer("paras 1-20", ConversationState.Empty);

        var message = Assert.Single(TeamsSample.Renderer.Render(reply, TeamsSample.Received));

        Assert.InRange(message.Attachments!.Count, 2, 19);
        var rest = message.Attachments.Count + 1;
        Assert.Contains($"Not shown here, for length: paras. {rest}, ", message.Text, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"https://govbot.example.org/d/treaty/{rest}#{rest}\">", message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("para 1")]
    [InlineData("paras 1-3")]
    [InlineData("hello")]
    [InlineData("where is honey mentioned?")]
    public void An_activity_that_leaves_no_room_for_its_answer_is_answered_all_the_same(string question)
    {
        var received = TeamsSample.Received with { From = new ChannelAccount { Id = "u", Name = new string('x', 40_000) } };

        var messages = TeamsSample.Renderer.Render(Sample.AnswererOf(Long("bees ", 3, 100)).Answer(question, ConversationState.Empty), received);

        Assert.InRange(messages.Count, 1, 10);
    }

    [Fact]
    public void A_paragraph_that_no_message_has_room_for_is_said_to_be_so()
    {
        var reply = Sample.AnswererOf(Long("bees ", 3, 10_000)).Answer("para 1", ConversationState.Empty);

        var message = Assert.Single(TeamsSample.Renderer.Render(reply, TeamsSample.Received));

        Assert.Equal("<p>Treaty, para. 1 is too long for a message, and is never cut. Read it where it stands, or ask for one of its parts.</p><ul><li><a href=\"https://govbot.example.org/d/treaty/1#1\"><strong>Treaty, para. 1</strong></a></li></ul>", message.Text);
    }

    [Fact]
    public void A_button_that_leads_to_a_long_paragraph_gets_a_card_that_names_and_links_it()
    {
        var clause = Long("bees ", 3, 10_000).Clauses[1];

        var card = new QuoteCard(TeamsSample.Links).Fit(new QuoteView(clause));

        Assert.InRange(CardJson.SizeOf(card), 1, TeamsRenderer.MostBytes - 1);
        Assert.Contains("Treaty, para. 1 is too long for a message", CardJson.Of(card).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("https://govbot.example.org/d/treaty/1#1", CardJson.Of(card).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_of_contents_has_cards_first_and_then_previews_that_ask_for_theirs()
    {
        var answerer = Sample.AnswererOf(Long("bees ", 40, 1_500));
        var search = new SearchExtension(new ClauseFinder(answerer), new QuoteCard(TeamsSample.Links), new DocumentLibrary(answerer.Documents));

        var results = search.Query(new Activity { Value = JsonElement.Parse("{}") }).Body!.Value.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray().ToList();

        var taps = results.Select(static r => r.GetProperty("preview").GetProperty("content").TryGetProperty("tap", out _)).ToList();
        Assert.Equal((25, false, true), (results.Count, taps[0], taps[^1]));
        Assert.True(taps.SequenceEqual(taps.Order()));
        Assert.Equal(taps, results.Select(static r => r.GetProperty("contentType").GetString()!.EndsWith("thumbnail", StringComparison.Ordinal)));
        Assert.InRange(results.Sum(static r => r.GetRawText().Length), 50_000, 150_000);
        var tapped = search.Select(new Activity { Value = results[^1].GetProperty("preview").GetProperty("content").GetProperty("tap").GetProperty("value") });
        Assert.Contains("Honey of kind 24 is shared.", tapped.Body!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_500, true)]
    [InlineData(10_000, false)]
    public void A_dialog_shows_as_many_whole_paragraphs_as_fit_or_their_buttons_alone(int repetitions, bool hasWords)
    {
        var document = Long("bees ", 5, repetitions);
        var found = new FoundClauses([.. document.TopLevel.Skip(1).Select(static c => new QuoteView(c))], IsAnswered: true);

        var card = new ClauseDialog(new QuoteCard(TeamsSample.Links)).Draw(found);

        Assert.InRange(CardJson.SizeOf(card), 100, TeamsRenderer.MostBytes - 1);
        Assert.Equal(hasWords, CardJson.Of(card).GetRawText().Contains("bees end.", StringComparison.Ordinal));
        Assert.Contains("Quote para. 1", CardJson.Of(card).GetRawText(), StringComparison.Ordinal);
    }

    private static Document Long(string words, int paragraphs, int repetitions)
    {
        var text = new StringBuilder("Treaty\n\n");
        for (var i = 1; i <= paragraphs; i++)
            text.Append($"{i}. Honey of kind {i} is shared. ").Insert(text.Length, words, repetitions).Append("end.\n\n");
        return DocumentReader.Read(DocumentId.Parse("treaty"), Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string CardText(Attachment card) => Visible(string.Concat(card.Content!.Value.GetProperty("body").EnumerateArray()
        .Where(static e => e.GetProperty("type").GetString() == "Container").SelectMany(static e => e.GetProperty("items").EnumerateArray())
        .SelectMany(static line => line.GetProperty("inlines").EnumerateArray()).Select(static run => run.GetProperty("text").GetString())));

    private static string Visible(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
