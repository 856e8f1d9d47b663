namespace GovBot.BotFramework.Tests.Connector;

public sealed class RetryTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_fault_loses_no_reply(int status)
    {
        var failures = 5;
        await using var connector = await StubConnector.StartAsync();
        connector.Script = (context, _) =>
        {
            if (Interlocked.Decrement(ref failures) < 0) return Task.FromResult(false);
            context.Response.StatusCode = status;
            return Task.FromResult(true);
        };
        await using var host = await BotHost.StartAsync(new TestBot());
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await host.IdleAsync();

        Assert.Equal(6, connector.Replies.Count);
        Assert.Single(connector.Replies.Select(reply => reply.Body.GetRawText()).Distinct());
        Assert.DoesNotContain(host.Logs.All, line => line.Contains("lost", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Broken_connections_and_timeouts_are_tried_again()
    {
        var requests = 0;
        await using var connector = await StubConnector.StartAsync();
        connector.Script = async (context, _) =>
        {
            var number = Interlocked.Increment(ref requests);
            if (number <= 2) context.Abort();
            if (number is 3 or 4) await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return number <= 4;
        };
        await using var host = await BotHost.StartAsync(
            new TestBot(), new(BotHost.Anonymous) { ["BotFramework:AttemptTimeout"] = "00:00:00.3" });
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await host.IdleAsync();
        Assert.Equal(5, connector.Replies.Count);
    }

    [Theory]
    [InlineData(200, """{"id":"1"}""")]
    [InlineData(201, "")]
    [InlineData(202, "")]
    [InlineData(200, "not json")]
    public async Task Any_success_is_enough(int status, string body)
    {
        await using var connector = await StubConnector.StartAsync();
        connector.Script = async (context, _) =>
        {
            context.Response.StatusCode = status;
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body));
            return true;
        };
        await using var host = await BotHost.StartAsync(new TestBot());
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await host.IdleAsync();
        Assert.Single(connector.Replies);
        Assert.DoesNotContain(host.Logs.All, line => line.Contains("reference", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_refusal_or_redirect_is_not_repeated(int status)
    {
        await using var connector = await StubConnector.StartAsync();
        connector.Script = (context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = connector.Url + "/elsewhere";
            return Task.FromResult(true);
        };
        await using var host = await BotHost.StartAsync(new TestBot());
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await host.IdleAsync();
        Assert.Single(connector.Replies);
        Assert.Contains(host.Logs.All, line => line.Contains("Reply lost, reference", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task A_reply_the_channel_finds_wrong_becomes_an_apology(int status)
    {
        await using var connector = await StubConnector.StartAsync();
        connector.Script = (context, reply) =>
        {
            if (reply.Text != "bad") return Task.FromResult(false);
            context.Response.StatusCode = status;
            return Task.FromResult(true);
        };
        await using var host = await BotHost.StartAsync(new TestBot());
        (await host.PostAsync(Json.Message(connector.Url, "bad"))).Dispose();
        Assert.StartsWith("Sorry", (await connector.WaitAsync(2))[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seven_attempts_are_made_and_the_loss_is_logged()
    {
        await using var connector = await StubConnector.StartAsync();
        connector.Script = (context, _) =>
        {
            context.Response.StatusCode = 503;
            return Task.FromResult(true);
        };
        await using var host = await BotHost.StartAsync(new TestBot());
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await host.IdleAsync();
        Assert.Equal(7, connector.Replies.Count);
        Assert.Single(host.Logs.All, line => line.Contains("Reply lost, reference", StringComparison.Ordinal));
    }
}
