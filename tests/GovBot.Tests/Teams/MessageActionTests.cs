using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Channels.Teams.Invokes;
using GovBot.Tests.Server;

namespace GovBot.Tests.Teams;

/// <summary>"Find the clause for this message", over real HTTP.</summary>
[Collection(OneServer.Name)]
public sealed class MessageActionTests(RunningServer server)
{
    [Theory]
    [InlineData("html", "<p>what does it say on <b>sus</b>tainable&nbsp;development?</p>", "para. 6", false)]
    [InlineData("html", "<div>Remember para&#32;4.</div>", "para. 4", false)]
    [InlineData("text", "see <para 4>", "para. 4", false)]
    [InlineData("html", "<p>We need thresholds for bioweapons, says the safety commitments draft</p>", "", true)]
    public async Task It_offers_the_clauses_that_speak_to_the_message(string contentType, string content, string expected, bool isNear)
    {
        var card = await DialogAsync(new JsonObject { ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = contentType, ["content"] = content } } });

        var text = card.GetRawText();
        Assert.Contains("Seoul Declaration, " + expected, text, StringComparison.Ordinal);
        Assert.Equal(isNear, text.Contains("No paragraph answers this message.", StringComparison.Ordinal));
        var first = FirstButton(card);
        Assert.Equal("Action.Submit", first.GetProperty("type").GetString());
        Assert.StartsWith(expected.Length == 0 ? "Quote " : "Quote " + expected, first.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clause_that_is_chosen_is_inserted()
    {
        var dialog = await DialogAsync(JsonNode.Parse("""{"messagePayload":{"body":{"contentType":"html","content":"<p>who signed?</p>"}}}""")!.AsObject());
        var data = FirstButton(dialog).GetProperty("data");

        var (status, body) = await server.Converse().InvokeAsync("composeExtension/submitAction", new JsonObject { ["commandId"] = "clauseForMessage", ["data"] = JsonNode.Parse(data.GetRawText()) });

        Assert.Equal((200, "result"), (status, body.GetProperty("composeExtension").GetProperty("type").GetString()));
        Assert.Contains("We, world leaders representing Australia", body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"messagePayload":null}""")]
    [InlineData("""{"messagePayload":{"body":"x"}}""")]
    [InlineData("""{"messagePayload":{"body":{"content":""}}}""")]
    [InlineData("""{"messagePayload":{"body":{"content":"<p><img src=x></p>"}}}""")]
    public async Task A_message_without_words_gets_a_sentence(string value) =>
        Assert.Contains("No paragraph speaks to that.", (await DialogAsync(JsonNode.Parse(value)!.AsObject())).GetRawText(), StringComparison.Ordinal);

    [Theory]
    [InlineData("composeExtension/fetchTask", "null")]
    [InlineData("composeExtension/fetchTask", "[]")]
    [InlineData("composeExtension/submitAction", "{}")]
    [InlineData("composeExtension/submitAction", """{"data":{"clause":"seoul-declaration/99"}}""")]
    public async Task An_action_that_is_none_is_a_bad_request(string name, string value) =>
        Assert.Equal(400, (await server.Converse().InvokeAsync(name, JsonNode.Parse(value))).Status);

    [Theory]
    [InlineData("<p>a</p><p>b</p>", "a\n\nb")]
    [InlineData("1 < 2 and <b>3</b> &gt; 2", "1 < 2 and 3 > 2")]
    [InlineData("a<br/>b<", "a\nb<")]
    [InlineData("&lt;script&gt;", "<script>")]
    public void Words_are_read_out_of_html(string html, string expected) => Assert.Equal(expected, MessageHtml.TextOf(html));

    private static JsonElement FirstButton(JsonElement card) => card.GetProperty("body").EnumerateArray()
        .First(static e => e.TryGetProperty("items", out _)).GetProperty("items").EnumerateArray().Last().GetProperty("actions")[0];

    private async Task<JsonElement> DialogAsync(JsonObject value)
    {
        var (status, body) = await server.Converse().InvokeAsync("composeExtension/fetchTask", value);
        var task = body.GetProperty("task");
        Assert.Equal((200, "continue", "Clauses for this message"), (status, task.GetProperty("type").GetString(), task.GetProperty("value").GetProperty("title").GetString()));
        Assert.InRange(body.GetRawText().Length, 100, 28 * 1024);
        return task.GetProperty("value").GetProperty("card").GetProperty("content");
    }
}
