using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovBot.BotFramework.Tests.Turns;

public sealed class InvokeTests
{
    [Fact]
    public async Task An_invoke_is_answered_in_the_response_each_time_it_comes()
    {
        var bot = new TestBot { Invoke = activity => new InvokeResponse(200, activity.Value) };
        await using var host = await BotHost.StartAsync(bot);
        for (var i = 0; i < 2; i++)
        {
            using var response = await host.PostAsync(Invoke("""{"a":[1,"é"]}"""));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
            Assert.Equal("""{"a":[1,"é"]}""", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task The_bots_status_is_the_responses_status()
    {
        await using var host = await BotHost.StartAsync(new TestBot { Invoke = _ => new InvokeResponse(412) });
        using var response = await host.PostAsync(Invoke("{}"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_invoke_the_bot_does_not_know_is_not_implemented()
    {
        await using var host = await BotHost.StartAsync(new TestBot());
        using var response = await host.PostAsync(Invoke("{}"));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Equal(
            """{"error":{"code":"NotImplemented","message":"This bot does not implement this invoke."}}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_failed_invoke_tells_a_reference_and_nothing_else()
    {
        await using var host = await BotHost.StartAsync(new TestBot { Invoke = _ => throw new JsonException("secret inside") });
        using var response = await host.PostAsync(Invoke("{}"));
        var body = await response.Content.ReadAsStringAsync();
        var message = (string?)JsonNode.Parse(body)!["value"]!["message"];

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(500, (int?)JsonNode.Parse(body)!["statusCode"]);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.Contains(host.Logs.All, line => line.Contains(message![^8..], StringComparison.Ordinal));
    }

    private static string Invoke(string value) => Json.With(
        Json.Message("http://localhost:1"), ("type", "invoke"), ("name", "test/x"), ("value", JsonNode.Parse(value)),
        ("serviceUrl", null), ("text", null));
}
