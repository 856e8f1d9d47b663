using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GovBot.BotFramework.Tests.Connector;

public sealed class ConnectorTokenTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private StubCloud _cloud = null!;
    private StubConnector _connector = null!;
    private BotHost _host = null!;

    public async Task InitializeAsync()
    {
        _cloud = await StubCloud.StartAsync();
        _connector = await StubConnector.StartAsync();
        _host = await BotHost.StartAsync(new TestBot(), _cloud.SettingsFor(_connector), services => services.AddSingleton<TimeProvider>(_time));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    [Fact]
    public async Task One_token_is_fetched_however_many_turns_want_it()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => PostAsync($"c{i}")));
        var replies = await _connector.WaitAsync(50);

        Assert.Equal(1, _cloud.TokensGiven);
        Assert.All(replies, reply => Assert.Equal("Bearer token-1", reply.Authorization));
        Assert.Empty(_cloud.Problems);
    }

    [Fact]
    public async Task A_token_is_replaced_ten_minutes_before_its_end()
    {
        await PostAsync("c1");
        await _host.IdleAsync();
        _time.Advance(TimeSpan.FromMinutes(49));
        await PostAsync("c1");
        await _host.IdleAsync();
        _time.Advance(TimeSpan.FromMinutes(2));
        await PostAsync("c1");
        await _host.IdleAsync();
        var replies = _connector.Replies;

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], replies.Select(reply => reply.Authorization));
    }

    [Fact]
    public async Task A_token_still_good_serves_while_the_login_service_is_down()
    {
        await PostAsync("c1");
        await _host.IdleAsync();
        _cloud.LoginStatus = 400;
        _time.Advance(TimeSpan.FromMinutes(55));
        await PostAsync("c1");
        await _host.IdleAsync();
        Assert.Equal("Bearer token-1", _connector.Replies[1].Authorization);
    }

    [Fact]
    public async Task A_token_the_connector_rejects_is_replaced_once()
    {
        _connector.Script = (context, reply) =>
        {
            if (reply.Authorization != "Bearer token-1") return Task.FromResult(false);
            context.Response.StatusCode = 401;
            return Task.FromResult(true);
        };
        await PostAsync("c1");
        var replies = await _connector.WaitAsync(2);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], replies.Select(reply => reply.Authorization));
    }

    [Fact]
    public async Task A_connector_that_rejects_every_token_is_given_up_with_a_reference_in_the_log()
    {
        _connector.Script = (context, _) =>
        {
            context.Response.StatusCode = 401;
            return Task.FromResult(true);
        };
        await PostAsync("c1");
        await _connector.WaitAsync(2);
        await _host.StopAsync();

        Assert.Equal(2, _connector.Replies.Count);
        Assert.Contains(_host.Logs.All, line => line.Contains("Reply lost, reference ", StringComparison.Ordinal));
    }

    private async Task PostAsync(string conversation)
    {
        var token = new TokenForge(_cloud.Key, _cloud.Kid, _connector.Url) { Now = _time.GetUtcNow() }.Good();
        using var response = await _host.PostAsync(Json.Message(_connector.Url, id: null, conversation: conversation), token);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }
}
