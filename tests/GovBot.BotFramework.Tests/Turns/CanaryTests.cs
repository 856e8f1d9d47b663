using Microsoft.AspNetCore.Http;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class CanaryTests
{
    private const string Canary = "canary-7f3a";

    [Fact]
    public async Task Message_text_is_in_no_log_line()
    {
        var turns = 0;
        var bot = new TestBot
        {
            Turn = (activity, _) => Interlocked.Increment(ref turns) % 3 == 0
                ? throw new InvalidOperationException("failed")
                : new([new Activity { Text = activity.Text }]),
        };
        await using var connector = await StubConnector.StartAsync();
        connector.Script = async (context, _) =>
        {
            if (Interlocked.Increment(ref turns) % 5 != 0) return false;
            context.Response.StatusCode = 400;
            await context.Response.WriteAsync(Canary);
            return true;
        };
        await using var host = await BotHost.StartAsync(bot);
        for (var i = 0; i < Full.Count(300, 10_000); i++)
        {
            var message = Json.Message(connector.Url, $"{Canary} {i}", $"m{i}");
            if (i % 10 == 0) message = Json.With(message, ("deliveryMode", "expectReplies"));
            if (i % 10 == 1) message = Json.With(message, ("type", "invoke"), ("name", Canary));
            if (i % 10 == 2) message = message[..^1];
            if (i % 10 == 3) message = Json.With(message, ("serviceUrl", $"https://{Canary}.example/"));
            if (i % 10 == 4) message = Json.With(message, ("conversation", Canary));
            (await host.PostAsync(message)).Dispose();
        }

        await host.IdleAsync();
        Assert.Contains(host.Logs.All, line => line.Contains("Turn failed", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.All, line => line.Contains(Canary, StringComparison.Ordinal));
    }
}
