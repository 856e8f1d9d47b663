using System.Text;
using GovBot.Channels.Quotes;
using GovBot.Channels.Slack.Drawing;
using GovBot.Channels.Slack.Interactions;
using GovBot.Clauses.Answers;
using GovBot.Clauses.Documents;
using GovBot.Slack;
using GovBot.Tests.Rendering;
using static GovBot.Tests.Slack.SlackChecks;

namespace GovBot.Tests.Slack;

/// <summary>What becomes of more than a message has room for: paragraphs are shown whole, named, or put on a button.</summary>
public sealed class SlackRoomTests
{
    [Theory]
    [InlineData(2_999)]
    [InlineData(3_001)]
    [InlineData(6_500)]
    public void A_long_paragraph_is_never_cut(int length)
    {
        // Shifted, so that a limit falls into a character that takes two units, too.
        foreach (var view in Enumerable.Range(0, 8).Select(shift => new QuoteView(Sample.ClauseHolding(new string('x', shift) + string.Concat(Enumerable.Repeat("🙂 long ", length / 8))))))
        {
            Assert.All(SlackDrawings.Messages(view), message =>
            {
                Check(message);
                Assert.Equal(view.Quote.Text, Assert.Single(QuotesIn(SlackDrawings.Json(message))));
            });
        }
    }

    [Fact]
    public void Many_marks_and_relations_leave_the_paragraph_and_the_first_buttons()
    {
        var clause = Sample.ClauseHolding(string.Concat(Enumerable.Repeat("long ", 1_400)));
        var view = new QuoteView(clause) { Marks = [.. Enumerable.Range(0, 50).Select(i => new TextSpan(clause.Span.Start + 30 + (100 * i), 50))], Related = [.. clause.Document.Clauses] };

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
        var treaty = Treaty("treaty", Enumerable.Repeat(string.Concat(Enumerable.Repeat("bees ", 120)), 30));
        var library = new DocumentLibrary([treaty]);
        var (shown, labels) = (new List<string>(), new List<string>());
        for (Reply? reply = Sample.AnswererOf(treaty).Answer("paras 1-30", ConversationState.Empty); reply is not null;)
        {
            var message = SlackDrawings.Replies.Draw(reply, Surface.Posted);
            Check(message);
            var json = SlackDrawings.Json(message);
            shown.AddRange(QuotesIn(json));
            var rest = message.Blocks.OfType<SlackBlock.Actions>().SelectMany(static a => a.Elements).OfType<SlackControl.Button>().FirstOrDefault(static b => b.ActionId == ActionIds.All);
            labels.Add(rest?.Text.Text ?? "");
            reply = rest is null ? null : WholeClauses.Of(rest.Value!, library);
        }

        Assert.Equal(treaty.Clauses.Skip(1).Select(static c => c.Text.ToString()), shown);
        Assert.Equal(["Show paras. 12–30", "Show paras. 23–30", ""], labels);
    }

    [Fact]
    public void Places_for_which_there_is_no_room_are_named()
    {
        var answerer = Sample.AnswererOf(Treaty("treaty", Enumerable.Range(1, 60).Select(static i => $"The {i}th hive has bees of its own.")));
        foreach (var surface in Enum.GetValues<Surface>())
        {
            var message = SlackDrawings.Replies.Draw(answerer.Answer("where are bees mentioned?", ConversationState.Empty), surface);
            Check(message);
            Assert.InRange(QuotesIn(SlackDrawings.Json(message)).Count(), 5, 25);
            Assert.Contains("Not shown here, for length", SlackDrawings.Json(message).GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Buttons_that_carry_much_leave_the_paragraph_its_room()
    {
        var treaty = Treaty(new string('x', 100), Enumerable.Repeat(string.Concat(Enumerable.Repeat("bees ", 1_100)), 12));
        var clause = treaty.Find(ClauseNumber.Parse("6"))!;
        var view = new QuoteView(clause) { Marks = [.. Enumerable.Range(0, 20).Select(i => new TextSpan(clause.Span.Start + (100 * i), 50))], Related = [.. treaty.TopLevel.Skip(1)] };

        Assert.All(SlackDrawings.Messages(view), message =>
        {
            Check(message);
            Assert.Equal(view.Quote.Text, Assert.Single(QuotesIn(SlackDrawings.Json(message))));
        });
    }

    private static Document Treaty(string id, IEnumerable<string> paragraphs) =>
        DocumentReader.Read(DocumentId.Parse(id), Encoding.UTF8.GetBytes("Treaty\n\n" + string.Concat(paragraphs.Select(static (text, i) => $"{i + 1}. {text.Trim()}\n"))));
}
