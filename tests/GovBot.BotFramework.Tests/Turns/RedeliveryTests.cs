using System.Net;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class RedeliveryTests
{
    [Fact]
    public async Task A_redelivery_is_acknowledged_and_not_answered_again()
    {
        await using var connector = await StubConnector.StartAsync();
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot);
        for (var i = 0; i < 4; i++)
        {
            using var response = await host.PostAsync(Json.Message(connector.Url));
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        }

        (await host.PostAsync(Json.Message(connector.Url, conversation: "another"))).Dispose();
        await host.IdleAsync();
        Assert.Equal(2, bot.Received.Count);
    }

    [Fact]
    public async Task Activities_without_an_id_are_all_new()
    {
        await using var connector = await StubConnector.StartAsync();
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot);
        for (var i = 0; i < 3; i++) (await host.PostAsync(Json.Message(connector.Url, id: null))).Dispose();
        await host.IdleAsync();
        Assert.Equal(3, bot.Received.Count);
    }
}
