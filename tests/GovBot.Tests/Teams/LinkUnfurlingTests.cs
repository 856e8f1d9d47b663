using System.Text.Json.Nodes;
using GovBot.Tests.Server;

namespace GovBot.Tests.Teams;

/// <summary>Links that are pasted into a message, over real HTTP.</summary>
[Collection(OneServer.Name)]
public sealed class LinkUnfurlingTests(RunningServer server)
{
    [Theory]
    [InlineData("composeExtension/queryLink", "d/seoul-declaration/6#6", "para. 6")]
    [InlineData("composeExtension/anonymousQueryLink", "d/seoul-declaration/6#6", "para. 6")]
    [InlineData("composeExtension/queryLink", "d/seoul-declaration/6", "para. 6")]
    [InlineData("composeExtension/queryLink", "d/seoul-declaration#6", "para. 6")]
    [InlineData("composeExtension/queryLink", "d/seoul-declaration", "title")]
    [InlineData("composeExtension/queryLink", "d/seoul-declaration/", "title")]
    [InlineData("composeExtension/queryLink", "d/seoul-declaration/annex", "annex")]
    public async Task A_permalink_shows_its_clause_in_a_card_that_links_may_have(string invoke, string path, string expected)
    {
        var (status, body) = await server.Converse().InvokeAsync(invoke, new JsonObject { ["url"] = server.Http.BaseAddress + path });

        Assert.Equal(200, status);
        var card = Assert.Single(body.GetProperty("composeExtension").GetProperty("attachments").EnumerateArray()).GetProperty("content");
        Assert.Equal(("1.3", "Seoul Declaration, " + expected), (card.GetProperty("version").GetString(), card.GetProperty("body")[0].GetProperty("inlines")[0].GetProperty("text").GetString()));
        Assert.DoesNotContain("Action.Execute", body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SERVERd/seoul-declaration/12")]
    [InlineData("SERVERd/treaty/6")]
    [InlineData("SERVERhealth/live")]
    [InlineData("SERVER")]
    [InlineData("SERVERd/")]
    [InlineData("SERVERd/%00/%ff")]
    [InlineData("https://evil.example/d/seoul-declaration/6")]
    [InlineData("http://evil.example:PORT/d/seoul-declaration/6")]
    [InlineData("http://127.0.0.1:PORT/e/d/seoul-declaration/6")]
    [InlineData("http://127.0.0.1:1/d/seoul-declaration/6")]
    [InlineData("http://user@127.0.0.1/d/seoul-declaration/6")]
    [InlineData("javascript:alert(1)")]
    [InlineData("no address")]
    [InlineData("")]
    public async Task Another_link_shows_nothing(string url)
    {
        var (status, body) = await server.Converse().InvokeAsync("composeExtension/queryLink", new JsonObject { ["url"] = url.Replace("SERVER", server.Http.BaseAddress!.ToString(), StringComparison.Ordinal).Replace("PORT", $"{server.Http.BaseAddress.Port}", StringComparison.Ordinal) });

        Assert.Equal((200, """{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[]}}"""), (status, body.GetRawText()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"url":7}""")]
    public async Task A_link_query_without_a_link_is_a_bad_request(string value) =>
        Assert.Equal(400, (await server.Converse().InvokeAsync("composeExtension/queryLink", JsonNode.Parse(value))).Status);
}
