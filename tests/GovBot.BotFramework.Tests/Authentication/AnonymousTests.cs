using System.Net;
using System.Text;

namespace GovBot.BotFramework.Tests.Authentication;

public sealed class AnonymousTests
{
    [Theory]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "bot.example")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("x-forwarded-anything", "")]
    [InlineData("X-Original-Host", "bot.example")]
    [InlineData("X-Original-For", "1.2.3.4")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("CF-Connecting-IP", "1.2.3.4")]
    [InlineData("Host", "rebound.example")]
    [InlineData("Host", "127.0.0.1.example.org")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_request_that_came_through_something_is_refused(string header, string value)
    {
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(Json.Message("http://localhost:1/"), Encoding.UTF8, "application/json");
        Assert.True(request.Headers.TryAddWithoutValidation(header, value));

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(bot.Received);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    public async Task The_host_does_not_start_when_others_could_reach_it(string urls)
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => BotHost.StartAsync(new TestBot(), urls: urls));
        Assert.Contains("BotFramework:AllowAnonymous", exception.Message, StringComparison.Ordinal);
        Assert.Contains("--urls http://localhost", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:0")]
    public async Task Loopback_addresses_are_served(string urls)
    {
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(new TestBot(), urls: urls);
        using var response = await host.PostAsync(Json.Message(connector.Url));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task With_an_app_id_nobody_is_anonymous()
    {
        await using var cloud = await StubCloud.StartAsync();
        await using var host = await BotHost.StartAsync(
            new TestBot(), new(cloud.SettingsFor()) { ["BotFramework:AllowAnonymous"] = "true" });
        using var response = await host.PostAsync(Json.Message("http://localhost:1/"));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_test_clients_own_token_is_ignored()
    {
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(new TestBot());
        using var response = await host.PostAsync(Json.Message(connector.Url), "eyJhbGciOiJIUzI1NiJ9.e30.c2ln");
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Null((await connector.WaitAsync())[0].Authorization);
    }
}
