using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GovBot.BotFramework.Tests.Connector;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("20", 20)]
    [InlineData("date", 20)]
    [InlineData("86400", 60)]
    public async Task Retry_after_is_honoured_up_to_a_minute(string header, int seconds)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var isFirst = true;
        await using var connector = await StubConnector.StartAsync();
        connector.Script = (context, _) =>
        {
            if (!isFirst) return Task.FromResult(false);
            isFirst = false;
            context.Response.StatusCode = 429;
            // An HTTP date has whole seconds.
            context.Response.Headers.RetryAfter = header == "date"
                ? time.GetUtcNow().AddSeconds(21).ToString("R", CultureInfo.InvariantCulture) : header;
            return Task.FromResult(true);
        };
        await using var host = await BotHost.StartAsync(
            new TestBot(), configure: services => services.AddSingleton<TimeProvider>(time));
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await connector.WaitAsync();
        await Task.Delay(300);

        time.Advance(TimeSpan.FromSeconds(seconds - 0.5));
        await Task.Delay(100);
        Assert.Single(connector.Replies);
        time.Advance(TimeSpan.FromSeconds(1.6));
        Assert.Equal(2, (await connector.WaitAsync()).Count);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Thu, 26 Nov 2020 00:00:00 GMT")]
    public async Task A_wait_that_is_none_is_as_long_as_without_it(string header)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var connector = await StubConnector.StartAsync();
        connector.Script = (context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = header;
            return Task.FromResult(true);
        };
        await using var host = await BotHost.StartAsync(
            new TestBot(), new(BotHost.Anonymous) { ["BotFramework:RetryDelay"] = "00:00:10" }, services => services.AddSingleton<TimeProvider>(time));
        (await host.PostAsync(Json.Message(connector.Url))).Dispose();
        await connector.WaitAsync();
        await Task.Delay(300);
        Assert.Single(connector.Replies);
    }
}
