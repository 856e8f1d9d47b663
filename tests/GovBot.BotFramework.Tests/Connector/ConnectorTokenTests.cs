using System.Net;

namespace GovBot.BotFramework.Tests.Connector;

public sealed class ConnectorTokenTests : CloudHostTests
{
    [Fact]
    public async Task One_token_is_fetched_however_many_turns_want_it()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => PostAsync($"c{i}")));
        var replies = await Connector.WaitAsync(50);

        Assert.Equal(1, Cloud.TokensGiven);
        Assert.All(replies, reply => Assert.Equal("Bearer token-1", reply.Authorization));
        Assert.Empty(Cloud.Problems);
    }

    [Fact]
    public async Task A_token_is_replaced_ten_minutes_before_its_end()
    {
        await PostAsync("c1");
        await Host.IdleAsync();
        Time.Advance(TimeSpan.FromMinutes(49));
        await PostAsync("c1");
        await Host.IdleAsync();
        Time.Advance(TimeSpan.FromMinutes(2));
        await PostAsync("c1");
        await Host.IdleAsync();
        var replies = Connector.Replies;

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], replies.Select(reply => reply.Authorization));
    }

    [Fact]
    public async Task A_token_still_good_serves_while_the_login_service_is_down()
    {
        await PostAsync("c1");
        await Host.IdleAsync();
        Cloud.LoginStatus = 400;
        Time.Advance(TimeSpan.FromMinutes(55));
        await PostAsync("c1");
        await Host.IdleAsync();
        Assert.Equal("Bearer token-1", Connector.Replies[1].Authorization);
    }

    [Fact]
    public async Task A_token_the_connector_rejects_is_replaced_once()
    {
        Connector.Script = (context, reply) =>
        {
            if (reply.Authorization != "Bearer token-1") return Task.FromResult(false);
            context.Response.StatusCode = 401;
            return Task.FromResult(true);
        };
        await PostAsync("c1");
        var replies = await Connector.WaitAsync(2);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], replies.Select(reply => reply.Authorization));
    }

    [Fact]
    public async Task A_connector_that_rejects_every_token_is_given_up_with_a_reference_in_the_log()
    {
        Connector.Script = (context, _) =>
        {
            context.Response.StatusCode = 401;
            return Task.FromResult(true);
        };
        await PostAsync("c1");
        await Connector.WaitAsync(2);
        await Host.StopAsync();

        Assert.Equal(2, Connector.Replies.Count);
        Assert.Contains(Host.Logs.All, line => line.Contains("Reply lost, reference ", StringComparison.Ordinal));
    }

    private async Task PostAsync(string conversation)
    {
        var token = new TokenForge(Cloud.Key, Cloud.Kid, Connector.Url) { Now = Time.GetUtcNow() }.Good();
        using var response = await Host.PostAsync(Json.Message(Connector.Url, id: null, conversation: conversation), token);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }
}
