using System.Text.Json;

namespace GovBot.BotFramework.Tests.Activities;

public sealed class MentionTests
{
    private const string Bot = """{"type":"mention","mentioned":{"id":"bot","name":"Test Bot"},"text":"<at>Test Bot</at>"}""";
    private const string Ada = """{"type":"mention","mentioned":{"id":"ada","name":"Ada L."},"text":"<at>Ada</at>"}""";

    private const string Twice = """{"type":"mention","mentioned":{"id":"y","name":"<at>x</at><at>x</at>"},"text":"<at>x</at>"}""";

    [Theory]
    [InlineData("<at>Test Bot</at> what is 6?", "what is 6?", Bot)]
    [InlineData("what is <at>Test Bot</at> 6?", "what is 6?", Bot)]
    [InlineData("what is 6? <at>Test Bot</at>", "what is 6?", Bot)]
    [InlineData("<at>Test Bot</at>&nbsp;what is 6?", "what is 6?", Bot)]
    [InlineData("<at>Test Bot</at>\u00a0\n what is 6?", "what is 6?", Bot)]
    [InlineData("<at>Test Bot</at> <at>Test Bot</at> 6", "6", Bot)]
    [InlineData("<at>Test Bot</at>", "", Bot)]
    [InlineData("<at>Test Bot</at> ask <at>Ada</at> please", "ask Ada L. please", Bot, Ada)]
    [InlineData("<at>Ada</at>", "Ada L.", Ada)]
    [InlineData("<at>test bot</at> hi", "<at>test bot</at> hi", Bot)]
    [InlineData("<at>Somebody</at> hi", "<at>Somebody</at> hi", Bot)]
    [InlineData("Test Bot hi", "Test Bot hi", Bot)]
    [InlineData(" plain ", "plain")]
    [InlineData(null, "", Bot)]
    [InlineData("<at>x</at> hi", "x hi", """{"type":"mention","mentioned":{"id":"x"},"text":"<at>x</at>"}""")]
    [InlineData("<at>x</at> hi", "<at>x</at> hi", """{"type":"mention","text":"<at>x</at>"}""")]
    [InlineData("<at>x</at> hi", "<at>x</at> hi", """{"type":"mention","mentioned":5,"text":5}""")]
    [InlineData("<at>x</at> hi", "<at>x</at> hi", """{"type":"clientInfo"}""", "5", "null", "[]", "\"mention\"")]
    [InlineData("<at>x</at> hi", "<at>x</at> hi", """{"type":"mention","mentioned":{"id":"bot"},"text":""}""")]
    [InlineData("<at>x</at> hi", "<at>x</at><at>x</at> hi", Twice, Twice, Twice)]
    [InlineData("<at>Ada</at> hi", "hi", """{"type":"mention","mentioned":{"id":"ada"},"text":"<at>Ada</at>"}""", """{"type":"mention","mentioned":{"id":"bot"},"text":"<at>Ada</at>"}""")]
    [InlineData("<at>Ada Byron</at> hi", "B hi", """{"type":"mention","mentioned":{"id":"a","name":"A"},"text":"<at>Ada"}""", """{"type":"mention","mentioned":{"id":"b","name":"B"},"text":"<at>Ada Byron</at>"}""")]
    public void The_bots_mention_goes_and_others_become_names(string? text, string expected, params string[] entities)
    {
        var activity = new Activity
        {
            Text = text,
            Recipient = new ChannelAccount { Id = "bot" },
            Entities = [.. entities.Select(entity => JsonElement.Parse(entity))],
        };
        Assert.Equal(expected, activity.RemoveRecipientMention());
    }

    [Fact]
    public void Whatever_mentions_say_the_text_hardly_grows()
    {
        var name = new string('n', 100_000);
        var entities = Enumerable.Range(0, 1_000).Select(i => JsonElement.Parse($$$"""{"type":"mention","mentioned":{"id":"y","name":"{{{(i % 2 == 0 ? name : name[..200])}}}"},"text":"{{{(i % 2 == 0 ? "<" : "a")}}}"}"""));
        var activity = new Activity { Text = "<at" + new string('a', 200_000), Recipient = new ChannelAccount { Id = "bot" }, Entities = [.. entities] };
        Assert.InRange(activity.RemoveRecipientMention().Length, 0, 250_000);
        Assert.Equal("<t", (activity with { Entities = [JsonElement.Parse("""{"type":"mention","mentioned":{"id":"bot"},"text":"a"}""")] }).RemoveRecipientMention());
    }

    [Theory]
    [InlineData("conversationUpdate", "bot", true)]
    [InlineData("conversationUpdate", "user", false)]
    [InlineData("installationUpdate", "bot", false)]
    public void The_bot_is_welcomed_when_it_is_among_those_who_joined(string type, string member, bool expected)
    {
        var activity = new Activity
        {
            Type = type,
            Recipient = new ChannelAccount { Id = "bot" },
            MembersAdded = [new ChannelAccount { Id = "other" }, new ChannelAccount { Id = member }],
        };
        Assert.Equal(expected, activity.IsBotAdded());
        Assert.False((activity with { MembersAdded = null }).IsBotAdded());
        Assert.False((activity with { Recipient = null }).IsBotAdded());
    }
}
