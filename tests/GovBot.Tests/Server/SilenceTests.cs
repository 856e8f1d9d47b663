using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovBot.Tests.Server;

/// <summary>Activities that are no messages: accepted, and hardly ever answered.</summary>
[Collection(OneServer.Name)]
public sealed class SilenceTests(RunningServer server)
{
    private static readonly JsonObject Bot = new() { ["id"] = "bot" };
    private static readonly JsonObject Member = new() { ["id"] = "user" };

    [Fact]
    public async Task The_bot_welcomes_once_when_it_is_added_among_others()
    {
        var conversation = server.Converse();
        await conversation.PostAsync(Added(conversation, Member, Bot));
        await conversation.PostAsync(Added(conversation, Bot));

        var welcome = (await conversation.NextAsync()).Body;

        Assert.StartsWith("I answer questions about the Seoul Declaration", welcome.GetProperty("summary").GetString(), StringComparison.Ordinal);
        await conversation.AssertSilenceAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_welcomes_once_whatever_the_channel_says_of_its_arrival_first(bool isInstallationFirst)
    {
        var conversation = server.Converse();
        var installed = conversation.Activity("installationUpdate", new JsonObject { ["action"] = "add" });
        foreach (var activity in isInstallationFirst ? new[] { installed, Added(conversation, Bot) } : [Added(conversation, Bot), installed])
            await conversation.PostAsync(activity);

        Assert.StartsWith("I answer questions about", (await conversation.NextAsync()).Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        await conversation.AssertSilenceAsync();
    }

    [Fact]
    public async Task It_welcomes_again_where_it_was_removed_and_comes_back()
    {
        var conversation = server.Converse();
        foreach (var action in new[] { "add", "remove", "add" })
            await conversation.PostAsync(conversation.Activity("installationUpdate", new JsonObject { ["action"] = action }));

        Assert.StartsWith("I answer questions about", (await conversation.NextAsync()).Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("I answer questions about", (await conversation.NextAsync()).Body.GetProperty("summary").GetString(), StringComparison.Ordinal);
        await conversation.AssertSilenceAsync();
    }

    [Fact]
    public async Task People_who_join_are_not_welcomed()
    {
        var conversation = server.Converse();
        await conversation.PostAsync(Added(conversation, Member, new JsonObject { ["id"] = "other" }));

        await conversation.AssertSilenceAsync();
    }

    [Theory]
    [InlineData("installationUpdate", """{"action":"remove"}""")]
    [InlineData("installationUpdate", """{"action":"add-upgrade"}""")]
    [InlineData("installationUpdate", "{}")]
    [InlineData("conversationUpdate", """{"membersRemoved":[{"id":"bot"}]}""")]
    [InlineData("conversationUpdate", """{"topicName":"para 6"}""")]
    [InlineData("typing", """{"text":"para 6"}""")]
    [InlineData("messageReaction", """{"reactionsAdded":[{"type":"like"}]}""")]
    [InlineData("messageUpdate", """{"text":"para 6"}""")]
    [InlineData("messageDelete", "{}")]
    [InlineData("event", """{"name":"x","value":{"text":"para 6"}}""")]
    [InlineData("endOfConversation", "{}")]
    [InlineData("somethingNew", """{"text":"para 6"}""")]
    public async Task Other_activities_are_accepted_in_silence(string type, string more)
    {
        var conversation = server.Converse();
        await conversation.PostAsync(conversation.Activity(type, JsonNode.Parse(more)!.AsObject()));

        await conversation.AssertSilenceAsync();
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented_and_says_so_in_json()
    {
        using var response = await server.PostAsync(server.Converse().Activity("invoke", new JsonObject { ["name"] = "unknown/thing" }));

        Assert.Equal((HttpStatusCode.NotImplemented, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("NotImplemented", body.RootElement.GetProperty("error").GetProperty("code").GetString());
    }

    private static JsonObject Added(Conversation conversation, params JsonNode[] members) =>
        conversation.Activity("conversationUpdate", new JsonObject { ["membersAdded"] = new JsonArray([.. members.Select(static m => m.DeepClone())]) });
}
