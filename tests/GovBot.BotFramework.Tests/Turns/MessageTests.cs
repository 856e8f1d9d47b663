using System.Net;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class MessageTests
{
    [Fact]
    public async Task A_message_is_acknowledged_and_then_answered_at_its_service_url()
    {
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(new TestBot());

        using var response = await host.PostAsync(Json.Message(connector.Url + "/teams/", "häll <o>", "m 1", "a:1;messageid=2|x"));
        var reply = Assert.Single(await connector.WaitAsync());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Equal("POST", reply.Method);
        Assert.Equal("/teams/v3/conversations/a%3A1%3Bmessageid%3D2%7Cx/activities/m%201", reply.Target);
        Assert.Null(reply.Authorization);
        Assert.Equal("application/json; charset=utf-8", reply.ContentType);
        Assert.Equal(
            """{"type":"message","channelId":"msteams","from":{"id":"bot","name":"GovBot"},"recipient":{"id":"user","name":"Ada"},"conversation":{"id":"a:1;messageid=2|x"},"replyToId":"m 1","locale":"en-GB","text":"häll <o>"}""",
            reply.Body.GetRawText());
    }
}
