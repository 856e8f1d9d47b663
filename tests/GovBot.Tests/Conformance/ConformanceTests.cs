using System.Text.Json.Nodes;

namespace GovBot.Tests.Conformance;

/// <summary>Any host of the bot answers what real clients send as the default host does: GOVBOT_HOST_URL=http://… dotnet test --filter Conformance.</summary>
public sealed class ConformanceTests(ConformanceHost host) : IClassFixture<ConformanceHost>
{
    public static TheoryData<string> Scripts { get; } = new(ClientScript.Names());

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_client_is_answered_as_by_the_default_host(string name) => Golden.Equal(name, await new Transcript(host, ClientScript.Load(name)).PlayAsync());

    [Theory]
    [InlineData("""{"type":"message","text":"para 6","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","text":"para 6","conversation":{"id":"c"},"serviceUrl":""}""")]
    [InlineData("""{"type":"message","text":"para 6"}""")]
    [InlineData("""{"text":"para 6"}""")]
    [InlineData("{\"type\":")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task An_activity_without_what_it_needs_is_refused_with_400(string body) => Assert.Equal(400, (await host.PostAsync(body)).Status);

    [Theory]
    [InlineData("Bearer ")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic Zm9vOmJhcg==")]
    public async Task A_token_that_is_none_is_no_fault_of_the_server(string authorization) =>
        Assert.InRange((await host.PostAsync("""{"type":"typing","conversation":{"id":"c"}}""", authorization)).Status, 200, 499);

    [Theory]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"typing","conversation":{"id":"c"},"channelId":"emulator"}""")]
    [InlineData("""{"type":"event","name":"x","serviceUrl":"http://localhost:9/"}""")]
    public async Task What_says_neither_where_it_is_from_nor_where_to_answer_is_accepted(string body) => Assert.InRange((await host.PostAsync(body)).Status, 200, 202);

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(503)]
    public async Task A_reply_that_the_channel_refuses_for_the_moment_is_sent_again(int status)
    {
        var id = Guid.NewGuid().ToString();
        var refused = 0;
        host.Connector.Status = posted => posted.ActivityId == id && refused++ == 0 ? status : 201;
        await host.PostAsync(Message(id, id, "para 6"));
        await host.Connector.NextAsync(p => p.ActivityId == id);
        Assert.Contains("para. 6", (await host.Connector.NextAsync(p => p.ActivityId == id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_is_delivered_again_is_answered_once()
    {
        var (first, second) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        for (var i = 0; i < 3; i++)
            Assert.InRange((await host.PostAsync(Message(first, first, "para 6"))).Status, 200, 202);
        await host.PostAsync(Message(first, second, "para 7"));
        await host.Connector.NextAsync(p => p.ActivityId == second);
        Assert.Single(host.Connector.All, p => p.ActivityId == first);
    }

    private string Message(string conversation, string id, string text) => new JsonObject
    {
        ["type"] = "message", ["id"] = id, ["channelId"] = "emulator", ["serviceUrl"] = host.Connector.ServiceUrl, ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "user" }, ["recipient"] = new JsonObject { ["id"] = "bot" }, ["conversation"] = new JsonObject { ["id"] = conversation },
    }.ToJsonString();
}
