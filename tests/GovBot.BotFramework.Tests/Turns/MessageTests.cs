using System.Net;
using System.Text.Json.Nodes;

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

    [Fact]
    public async Task A_rich_reply_keeps_what_the_bot_put_in_it_and_leaves_nulls_out()
    {
        var card = System.Text.Json.JsonElement.Parse("""{"type":"AdaptiveCard","body":[],"speak":null}""");
        var entity = System.Text.Json.JsonElement.Parse("""{"type":"https://schema.org/Message","@type":"Message"}""");
        var bot = new TestBot
        {
            Turn = (_, _) => new([new Activity
            {
                Locale = "ko-KR",
                Text = "답 🙂",
                Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = card }],
                Entities = [entity],
                SuggestedActions = new SuggestedActions { Actions = [new CardAction { Type = "imBack", Title = "More" }] },
                ChannelData = System.Text.Json.JsonElement.Parse("""{"feedbackLoop":{"type":"default"}}"""),
            }]),
        };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot);
        (await host.PostAsync(Json.With(Json.Message(connector.Url), ("id", null)))).Dispose();
        var reply = Assert.Single(await connector.WaitAsync());

        Assert.Equal("/v3/conversations/c1/activities", reply.Target);
        Assert.Equal(
            """{"type":"message","channelId":"msteams","from":{"id":"bot","name":"GovBot"},"recipient":{"id":"user","name":"Ada"},"conversation":{"id":"c1"},"locale":"ko-KR","text":"답 \uD83D\uDE42","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[],"speak":null}}],"suggestedActions":{"actions":[{"type":"imBack","title":"More"}]},"entities":[{"type":"https://schema.org/Message","@type":"Message"}],"channelData":{"feedbackLoop":{"type":"default"}}}""",
            reply.Body.GetRawText());
    }

    [Fact]
    public async Task The_acknowledgement_always_comes_before_the_reply()
    {
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(
            new TestBot(), new(BotHost.Anonymous) { ["BotFramework:PlaygroundDelay"] = "00:00:00.05" });
        var early = 0;
        for (var i = 0; i < 40; i++)
        {
            var returned = false;
            connector.Script = (_, _) =>
            {
                if (!Volatile.Read(ref returned)) Interlocked.Increment(ref early);
                return Task.FromResult(false);
            };
            // The raw socket sees the very byte order that the channel does.
            await RawHttp.PostAsync(host.Client.BaseAddress!, Json.Message(connector.Url, id: $"m{i}"), () => Volatile.Write(ref returned, true));
            await connector.WaitAsync();
        }

        Assert.Equal(0, early);
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task Every_type_but_invoke_is_a_turn(string type)
    {
        var bot = new TestBot { Turn = (activity, _) => new([new Activity { Text = activity.Type }]) };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot);
        using var response = await host.PostAsync(Json.With(Json.Message(connector.Url), ("type", type), ("text", null)));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(type, (await connector.WaitAsync())[0].Text);
    }

    [Theory]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    public async Task A_custom_activity_that_cannot_be_answered_is_accepted_and_ignored(string missing)
    {
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot);
        var update = Json.With(Json.Message("http://localhost:1"), ("type", "conversationUpdate"), (missing, null), ("id", null));
        using var response = await host.PostAsync(update);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(bot.Received);
    }

    [Fact]
    public async Task Expected_replies_travel_in_the_response()
    {
        var bot = new TestBot { Turn = (activity, _) => new([new Activity { Type = "typing" }, new Activity { Text = activity.Text }]) };
        await using var host = await BotHost.StartAsync(bot);
        var message = Json.With(Json.Message("http://localhost:1"), ("deliveryMode", "expectReplies"), ("serviceUrl", null), ("from", null), ("recipient", null));

        using var first = await host.PostAsync(message);
        using var again = await host.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("application/json", first.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            """{"activities":[{"type":"typing","channelId":"msteams","conversation":{"id":"c1"},"replyToId":"m1","locale":"en-GB"},{"type":"message","channelId":"msteams","conversation":{"id":"c1"},"replyToId":"m1","locale":"en-GB","text":"hello"}]}""",
            await first.Content.ReadAsStringAsync());
        Assert.Equal("""{"activities":[]}""", await again.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_failed_turn_is_an_apology_with_the_reference_that_is_in_the_log()
    {
        var bot = new TestBot { Turn = (_, _) => throw new InvalidOperationException("secret inside") };
        await using var connector = await StubConnector.StartAsync();
        await using var host = await BotHost.StartAsync(bot, new(BotHost.Anonymous) { ["BotFramework:ErrorText"] = "Broken: {reference}" });

        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        using var inline = await host.PostAsync(Json.With(Json.Message(connector.Url, id: "m2"), ("deliveryMode", "expectReplies")));
        var reply = Assert.Single(await connector.WaitAsync());
        await host.IdleAsync();

        Assert.Matches("^Broken: [0-9a-f]{8}$", reply.Text);
        Assert.Contains(host.Logs.All, line => line.Contains(reply.Text!["Broken: ".Length..], StringComparison.Ordinal));
        var body = JsonNode.Parse(await inline.Content.ReadAsStringAsync())!;
        Assert.Matches("^Broken: [0-9a-f]{8}$", (string?)body["activities"]![0]!["text"]);
        Assert.DoesNotContain("secret", reply.Body.GetRawText(), StringComparison.Ordinal);
    }
}
