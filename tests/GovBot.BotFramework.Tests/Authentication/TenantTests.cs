using System.Net;
using System.Text.Json.Nodes;

namespace GovBot.BotFramework.Tests.Authentication;

public sealed class TenantTests
{
    private const string Ours = "aaaaaaaa-0000-0000-0000-000000000001";
    private const string Theirs = "bbbbbbbb-0000-0000-0000-000000000002";

    [Theory]
    [InlineData("""{"id":"c","tenantId":"aaaaaaaa-0000-0000-0000-000000000001"}""", null, HttpStatusCode.Accepted)]
    [InlineData("""{"id":"c","tenantId":"AAAAAAAA-0000-0000-0000-000000000001"}""", null, HttpStatusCode.Accepted)]
    [InlineData("""{"id":"c"}""", """{"tenant":{"id":"aaaaaaaa-0000-0000-0000-000000000001"}}""", HttpStatusCode.Accepted)]
    [InlineData("""{"id":"c","tenantId":"bbbbbbbb-0000-0000-0000-000000000002"}""", null, HttpStatusCode.Forbidden)]
    [InlineData("""{"id":"c"}""", """{"tenant":{"id":"bbbbbbbb-0000-0000-0000-000000000002"}}""", HttpStatusCode.Forbidden)]
    [InlineData("""{"id":"c","tenantId":"aaaaaaaa-0000-0000-0000-000000000001"}""", """{"tenant":{"id":"bbbbbbbb-0000-0000-0000-000000000002"}}""", HttpStatusCode.Forbidden)]
    [InlineData("""{"id":"c"}""", """{"tenant":"aaaaaaaa-0000-0000-0000-000000000001"}""", HttpStatusCode.Forbidden)]
    [InlineData("""{"id":"c"}""", null, HttpStatusCode.Forbidden)]
    public async Task Only_listed_tenants_are_served(string conversation, string? channelData, HttpStatusCode expected)
    {
        await using var connector = await StubConnector.StartAsync();
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot, new(BotHost.Anonymous) { ["BotFramework:AllowedTenants"] = Ours });
        var message = Json.With(Json.Message(connector.Url), ("conversation", JsonNode.Parse(conversation)),
            ("channelData", channelData is null ? null : JsonNode.Parse(channelData)));

        using var response = await host.PostAsync(message);

        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.Forbidden) Assert.Empty(bot.Received);
        Assert.DoesNotContain(Theirs, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
