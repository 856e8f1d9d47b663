using System.Text;
using GovBot.BotFramework;
using GovBot.Channels.Teams;
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

    [Fact]
    public void A_paragraph_that_no_message_has_room_for_is_said_to_be_so()
    {
        var reply = Sample.AnswererOf(Long("bees ", 3, 10_000)).Answer("para 1", ConversationState.Empty);

        var message = Assert.Single(TeamsSample.Renderer.Render(reply, TeamsSample.Received));

        Assert.Equal("<p>Treaty, para. 1 is too long for a message, and is never cut. Read it where it stands, or ask for one of its parts.</p><ul><li><a href=\"https://govbot.example.org/d/treaty/1#1\"><strong>Treaty, para. 1</strong></a></li></ul>", message.Text);
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
