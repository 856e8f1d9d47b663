using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovBot.Tests.Server;

/// <summary>Messages that are answered, over real HTTP and through a connector.</summary>
[Collection(OneServer.Name)]
public sealed class AnswerTests(RunningServer server)
{
    private const string Paragraph1 = "We, world leaders representing Australia, Canada, the European Union, France, Germany, Italy, Japan, the Republic of Korea,";

    [Fact]
    public async Task A_question_is_answered_with_the_quote_in_every_form()
    {
        var conversation = server.Converse();

        var reply = await conversation.SayAsync("which countries signed?");

        Assert.Equal(("message", "markdown", "acceptingInput", "a-1"), (Text(reply, "type"), Text(reply, "textFormat"), Text(reply, "inputHint"), Text(reply, "replyToId")));
        Assert.All(new[] { "text", "summary", "speak" }, form => Assert.Contains(Paragraph1, Text(reply, form), StringComparison.Ordinal));
        Assert.StartsWith($"**[Seoul Declaration, para. 1]({server.Http.BaseAddress}d/seoul-declaration/1#1)**\n\n> ", Text(reply, "text"), StringComparison.Ordinal);
        Assert.StartsWith("Seoul Declaration, para. 1: We, world leaders", Text(reply, "speak"), StringComparison.Ordinal);
        Assert.EndsWith("societies.”\n— Seoul Declaration, para. 1", Text(reply, "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_say_what_can_be_said_next()
    {
        var reply = await server.Converse().SayAsync("para 6");

        Assert.Equal(["imBack Previous: para. 5 = Previous: para. 5", "imBack Next: para. 7 = Next: para. 7"], Buttons(reply));
    }

    [Fact]
    public async Task A_button_that_was_pressed_is_understood()
    {
        var conversation = server.Converse();
        await conversation.SayAsync("para 6");

        Assert.Contains("— Seoul Declaration, para. 7", Text(await conversation.SayAsync("Next: para. 7"), "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_remembers_what_it_was_shown_and_no_other_does()
    {
        var (one, other) = (server.Converse(), server.Converse());
        await one.SayAsync("para 3");
        await other.SayAsync("para 6");

        Assert.EndsWith("para. 4", Text(await one.SayAsync("next"), "summary"), StringComparison.Ordinal);
        Assert.EndsWith("para. 7", Text(await other.SayAsync("next"), "summary"), StringComparison.Ordinal);
        Assert.StartsWith("Nothing has been shown yet", Text(await server.Converse().SayAsync("next"), "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_come_in_the_response_where_the_channel_wants_them_there()
    {
        var conversation = server.Converse();
        using var response = await server.PostAsync(conversation.Activity("message", new JsonObject { ["text"] = "para 6", ["deliveryMode"] = "expectReplies" }));

        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var reply = Assert.Single(body.RootElement.GetProperty("activities").EnumerateArray());
        Assert.Equal((200, "a-1"), ((int)response.StatusCode, Text(reply, "replyToId")));
        Assert.EndsWith("para. 6", Text(reply, "summary"), StringComparison.Ordinal);
        await conversation.AssertSilenceAsync();
    }

    [Fact]
    public async Task The_bots_own_name_is_no_part_of_a_question()
    {
        var mention = new JsonObject
        {
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>Clerk of para 9</at>",
                ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "Clerk of para 9" },
            }),
        };

        var reply = await server.Converse().SayAsync("<at>Clerk of para 9</at> para 6", mention);

        Assert.EndsWith("para. 6", Text(reply, "summary"), StringComparison.Ordinal);
        Assert.DoesNotContain("para. 9", Text(reply, "summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"conversationType":"channel"}""")]
    [InlineData("""{"conversationType":"groupChat"}""")]
    [InlineData("""{"isGroup":true}""")]
    public async Task Where_several_people_talk_there_are_no_buttons(string conversationJson)
    {
        var conversation = server.Converse();
        var kind = JsonNode.Parse(conversationJson)!.AsObject();
        kind["id"] = conversation.Id;

        var reply = await conversation.SayAsync("para 6", new JsonObject { ["conversation"] = kind });

        Assert.False(reply.TryGetProperty("suggestedActions", out _));
        Assert.EndsWith("para. 6", Text(reply, "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_the_connector_refuses_at_first_is_delivered_once()
    {
        var conversation = server.Converse();
        var tries = 0;
        server.Connector.Status = posted => posted.ConversationId == conversation.Id && ++tries == 1 ? 429 : 201;

        await conversation.PostAsync(conversation.Activity("message", new JsonObject { ["text"] = "para 6" }));
        var (refused, taken) = (await conversation.NextAsync(), await conversation.NextAsync());

        Assert.Equal(refused.Body.GetRawText(), taken.Body.GetRawText());
        await conversation.AssertSilenceAsync();
        Assert.Equal(3, tries);
    }

    private static string Text(JsonElement activity, string name) => activity.GetProperty(name).GetString()!;

    private static IEnumerable<string> Buttons(JsonElement activity) =>
        activity.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().Select(static a => $"{Text(a, "type")} {Text(a, "title")} = {Text(a, "value")}");
}
