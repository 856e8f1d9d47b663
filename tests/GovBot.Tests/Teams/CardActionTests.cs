using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Tests.Server;

namespace GovBot.Tests.Teams;

/// <summary>Buttons of cards, pressed over real HTTP.</summary>
[Collection(OneServer.Name)]
public sealed class CardActionTests(RunningServer server)
{
    private const string Paragraph6 = "We advocate for policy and governance frameworks";
    private static readonly JsonObject Teams = new() { ["channelId"] = "msteams" };

    [Fact]
    public async Task A_question_is_answered_with_a_card_in_every_form()
    {
        var reply = await server.Converse().SayAsync("what does it say on sustainable development?", Teams);

        var card = Assert.Single(reply.GetProperty("attachments").EnumerateArray()).GetProperty("content");
        Assert.Equal(("1.5", "xml", "<p>Seoul Declaration, para. 6 [1]</p>"), (Text(card, "version"), Text(reply, "textFormat"), Text(reply, "text")));
        Assert.All(new[] { Text(reply, "summary"), Text(reply, "speak"), Text(card, "fallbackText"), Text(card, "speak"), QuotedText(card) }, form => Assert.Contains(Paragraph6, form, StringComparison.Ordinal));
        Assert.Equal(["Frameworks should facilitate a virtuous cycle between human creativity and the development and use of AI, promote socio-cultural, linguistic, and gender diversity, and promote environmentally sustainable development and use of technology and infrastructure throughout the life-cycle of commercially and publicly available AI systems."],
            Runs(card).Where(static r => r.TryGetProperty("weight", out _)).Select(static r => Text(r, "text")));
        Assert.False(reply.TryGetProperty("suggestedActions", out _));
    }

    [Fact]
    public async Task Several_paragraphs_are_several_cards()
    {
        var reply = await server.Converse().SayAsync("paras 1-9", Teams);

        Assert.Equal(Enumerable.Range(1, 9).Select(static n => $"Seoul Declaration, para. {n}"), reply.GetProperty("attachments").EnumerateArray().Select(static a => Caption(a.GetProperty("content"))));
        Assert.InRange(reply.GetRawText().Length, 5_000, 28 * 1024);
    }

    [Fact]
    public async Task An_honest_no_says_so_on_each_card_too()
    {
        var reply = await server.Converse().SayAsync("what thresholds do the Frontier AI Safety Commitments set?", Teams);

        Assert.StartsWith("<p>That is not answered here.", Text(reply, "text"), StringComparison.Ordinal);
        var cards = reply.GetProperty("attachments").EnumerateArray().Select(static a => a.GetProperty("content").GetRawText()).ToList();
        Assert.NotEmpty(cards);
        Assert.All(cards, static card => Assert.Contains("Closest paragraph, not an answer.", card, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_button_works_for_somebody_to_whom_the_bot_never_spoke()
    {
        var next = Button(await CardAsync("para 6"), "Next: para. 7");

        var (status, body) = await server.Converse().InvokeAsync("adaptiveCard/action", Pressed(next));

        Assert.Equal((200, 200, "application/vnd.microsoft.card.adaptive"), (status, body.GetProperty("statusCode").GetInt32(), Text(body, "type")));
        Assert.Equal("Seoul Declaration, para. 7", Caption(body.GetProperty("value")));
    }

    [Fact]
    public async Task One_comes_back_to_the_answer_as_it_was()
    {
        var card = await CardAsync("what does it say on sustainable development?");
        var related = card.GetProperty("actions").EnumerateArray().First(static a => Text(a, "title").StartsWith("Also relevant", StringComparison.Ordinal));

        var there = (await server.Converse().InvokeAsync("adaptiveCard/action", Pressed(related))).Body.GetProperty("value");
        var back = (await server.Converse().InvokeAsync("adaptiveCard/action", Pressed(Button(there, "Also relevant: para. 6")))).Body.GetProperty("value");

        Assert.Equal(card.GetRawText(), back.GetRawText());
    }

    [Fact]
    public async Task What_is_typed_after_a_button_goes_on_from_what_is_seen()
    {
        var conversation = server.Converse();
        var next = Button((await conversation.SayAsync("para 3", Teams)).GetProperty("attachments")[0].GetProperty("content"), "Next: para. 4");
        await conversation.InvokeAsync("adaptiveCard/action", Pressed(next));

        Assert.EndsWith("para. 5", Text(await conversation.SayAsync("next", Teams), "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_an_earlier_text_shows_the_present_one_and_says_so()
    {
        var data = """{"clause":"seoul-declaration/6","version":"000000000000","marks":[999999,1]}""";

        var (_, body) = await server.Converse().InvokeAsync("adaptiveCard/action", Pressed(data));

        Assert.Equal(200, body.GetProperty("statusCode").GetInt32());
        Assert.Contains("was changed since this was first quoted", body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(Paragraph6, QuotedText(body.GetProperty("value")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"clause":7}""")]
    [InlineData("""{"clause":"seoul-declaration"}""")]
    [InlineData("""{"clause":"/6"}""")]
    [InlineData("""{"clause":"seoul-declaration/12"}""")]
    [InlineData("""{"clause":"bletchley-declaration/6"}""")]
    [InlineData("""{"clause":"../../etc/passwd"}""")]
    [InlineData("""{"clause":"seoul-declaration/6","version":"VERSION","marks":[1]}""")]
    [InlineData("""{"clause":"seoul-declaration/6","version":"VERSION","marks":[-1,5]}""")]
    [InlineData("""{"clause":"seoul-declaration/6","version":"VERSION","marks":[5,2147483647]}""")]
    [InlineData("""{"clause":"seoul-declaration/6","version":"VERSION","marks":[20,5,10,5]}""")]
    [InlineData("""{"clause":"seoul-declaration/6","version":"VERSION","marks":[1.5,2]}""")]
    [InlineData("""{"clause":"seoul-declaration/6","version":"VERSION","marks":"x"}""")]
    [InlineData("""{"clause":"seoul-declaration/6","related":[7]}""")]
    [InlineData("""{"clause":"seoul-declaration/6","related":["1","2","3","4","5","6","7","8","9","10","11"]}""")]
    public async Task A_button_that_carries_what_no_card_does_is_refused_in_the_cards_own_way(string data)
    {
        var version = Button(await CardAsync("para 6"), "Next: para. 7").GetProperty("data").GetProperty("version").GetString()!;

        var (status, body) = await server.Converse().InvokeAsync("adaptiveCard/action", Pressed(data.Replace("VERSION", version, StringComparison.Ordinal)));

        Assert.Equal((200, 400, "application/vnd.microsoft.error"), (status, body.GetProperty("statusCode").GetInt32(), Text(body, "type")));
        Assert.StartsWith("This button no longer leads anywhere", Text(body.GetProperty("value"), "message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"action":[]}""")]
    [InlineData("""{"action":{"verb":"delete","data":{"clause":"seoul-declaration/6"}}}""")]
    public async Task Another_action_is_refused(string value) =>
        Assert.Equal(400, (await server.Converse().InvokeAsync("adaptiveCard/action", JsonNode.Parse(value))).Body.GetProperty("statusCode").GetInt32());

    private async Task<JsonElement> CardAsync(string text) =>
        (await server.Converse().SayAsync(text, Teams)).GetProperty("attachments")[0].GetProperty("content");

    private static JsonElement Button(JsonElement card, string title) => Assert.Single(card.GetProperty("actions").EnumerateArray(), a => Text(a, "title") == title);

    private static JsonObject Pressed(JsonElement button) => Pressed(button.GetProperty("data").GetRawText());

    private static JsonObject Pressed(string data) => new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "show", ["data"] = JsonNode.Parse(data) }, ["trigger"] = "manual" };

    private static string Caption(JsonElement card) => Text(card.GetProperty("body")[0].GetProperty("inlines")[0], "text");

    private static IEnumerable<JsonElement> Runs(JsonElement card) => card.GetProperty("body").EnumerateArray().Where(static e => Text(e, "type") == "Container")
        .SelectMany(static c => c.GetProperty("items").EnumerateArray()).SelectMany(static line => line.GetProperty("inlines").EnumerateArray());

    private static string QuotedText(JsonElement card) => string.Concat(Runs(card).Select(static r => Text(r, "text")));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
