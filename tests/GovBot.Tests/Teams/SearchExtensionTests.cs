using System.Text.Json;
using System.Text.Json.Nodes;
using GovBot.Tests.Server;

namespace GovBot.Tests.Teams;

/// <summary>The search message extension, over real HTTP.</summary>
[Collection(OneServer.Name)]
public sealed class SearchExtensionTests(RunningServer server)
{
    [Fact]
    public async Task Before_anything_is_typed_it_shows_the_table_of_contents()
    {
        var results = await ResultsAsync(Query("initialRun", "true"));

        Assert.Equal(["title", .. Enumerable.Range(1, 9).Select(static n => $"para. {n}"), "annex"], results.Select(static r => Title(r)["Seoul Declaration, ".Length..]));
        Assert.Equal("We advocate for policy and governance frameworks, including risk-based approaches, that foster …", Preview(results[6]).GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("6", "para. 6")]
    [InlineData("paras 3-5", "para. 3")]
    [InlineData("annex", "annex")]
    [InlineData("which countries signed?", "para. 1")]
    [InlineData("where is the OECD mentioned?", "para. 8")]
    [InlineData("sustainable development", "para. 6")]
    [InlineData("envir", "para. 6")]
    [InlineData("environmentally sustai", "para. 6")]
    [InlineData("Welche Länder haben unterzeichnet?", "para. 1")]
    public async Task References_questions_and_half_a_word_find_their_clause(string typed, string expected) =>
        Assert.Equal("Seoul Declaration, " + expected, Title((await ResultsAsync(Query("query", typed)))[0]));

    [Fact]
    public async Task Each_clause_is_found_once_and_comes_with_its_whole_card()
    {
        var results = await ResultsAsync(Query("query", "risks"));

        Assert.Equal(results.Select(Title).Distinct(), results.Select(Title));
        Assert.All(results, static r => Assert.Equal(Title(r), r.GetProperty("content").GetProperty("body")[0].GetProperty("inlines")[0].GetProperty("text").GetString()));
        // Whoever chooses a clause did not ask the bot whether it answers.
        Assert.DoesNotContain("not an answer", string.Concat(results.Select(static r => r.GetRawText())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 3, "title,para. 1,para. 2")]
    [InlineData(9, 25, "para. 9,annex")]
    [InlineData(3, 1, "para. 3")]
    public async Task It_pages_as_it_is_asked_to(int skip, int count, string expected)
    {
        var query = Query("initialRun", "true");
        query["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count };

        Assert.Equal(expected, string.Join(',', (await ResultsAsync(query)).Select(static r => Title(r)["Seoul Declaration, ".Length..])));
    }

    [Theory]
    [InlineData("zzzz qqqq")]
    [InlineData("🙂")]
    public async Task Words_that_no_clause_fits_get_a_sentence(string typed)
    {
        var (status, body) = await server.Converse().InvokeAsync("composeExtension/query", Query("query", typed));

        Assert.Equal((200, """{"composeExtension":{"type":"message","text":"No paragraph speaks to that."}}"""), (status, body.GetRawText()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"query\"")]
    [InlineData("""{"parameters":{}}""")]
    [InlineData("""{"parameters":[null]}""")]
    [InlineData("""{"parameters":[{"name":"query"}]}""")]
    [InlineData("""{"parameters":[{"name":"query","value":7}]}""")]
    public async Task A_query_that_is_none_is_a_bad_request(string value)
    {
        var (status, body) = await server.Converse().InvokeAsync("composeExtension/query", JsonNode.Parse(value));

        Assert.Equal((400, "BadArgument"), (status, body.GetProperty("error").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("""{"skip":-1,"count":0}""")]
    [InlineData("""{"skip":"x","count":1e9}""")]
    [InlineData("""{"skip":2147483647,"count":2147483647}""")]
    [InlineData("[]")]
    public async Task Paging_that_makes_no_sense_is_no_failure(string options)
    {
        var query = Query("initialRun", "true");
        query["queryOptions"] = JsonNode.Parse(options);

        Assert.Equal(200, (await server.Converse().InvokeAsync("composeExtension/query", query)).Status);
    }

    [Fact]
    public async Task A_chosen_result_without_its_card_gets_it()
    {
        var (_, body) = await server.Converse().InvokeAsync("composeExtension/selectItem", new JsonObject { ["clause"] = "seoul-declaration/4", ["version"] = "x" });

        var card = Assert.Single(body.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray()).GetProperty("content");
        Assert.Equal("Seoul Declaration, para. 4", card.GetProperty("body")[0].GetProperty("inlines")[0].GetProperty("text").GetString());
        Assert.Equal(400, (await server.Converse().InvokeAsync("composeExtension/selectItem", new JsonObject { ["clause"] = "x" })).Status);
    }

    private async Task<IReadOnlyList<JsonElement>> ResultsAsync(JsonObject query)
    {
        var (status, body) = await server.Converse().InvokeAsync("composeExtension/query", query);
        Assert.Equal((200, "result"), (status, body.GetProperty("composeExtension").GetProperty("type").GetString()));
        return [.. body.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray()];
    }

    private static JsonObject Query(string name, string value) =>
        new() { ["commandId"] = "findClause", ["parameters"] = new JsonArray(new JsonObject { ["name"] = name, ["value"] = value }) };

    private static JsonElement Preview(JsonElement result) => result.GetProperty("preview").GetProperty("content");

    private static string Title(JsonElement result) => Preview(result).GetProperty("title").GetString()!;
}
