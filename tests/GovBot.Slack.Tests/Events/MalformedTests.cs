using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GovBot.Slack.Tests.StandIn;

namespace GovBot.Slack.Tests.Events;

/// <summary>Signed bodies of every wrong form: refused or taken, and the process lives.</summary>
public sealed class MalformedTests
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("/slack/events", "application/json", "null", 400)]
    [InlineData("/slack/events", "application/json", "", 400)]
    [InlineData("/slack/events", "application/json", "[]", 400)]
    [InlineData("/slack/events", "application/json", "{", 400)]
    [InlineData("/slack/events", "application/json", "{}", 400)]
    [InlineData("/slack/events", "application/json", """{"type":"event_callback","team_id":"T1","event_id":"E1","event":null}""", 400)]
    [InlineData("/slack/events", "application/json", """{"type":"event_callback","team_id":"T1","event_id":"E1","event":{"type":"message","channel":5}}""", 400)]
    [InlineData("/slack/events", "application/json", """{"type":"event_callback","team_id":"T1","event_id":"E1","event":{"type":"message","text":"\ud800"}}""", 400)]
    [InlineData("/slack/events", "application/json", """{"type":"event_callback","team_id":"T1","event_id":"E1","event":{"type":"\ud800"}}""", 400)]
    [InlineData("/slack/events", "application/json", """{"type":"app_rate_limited","team_id":"T1"}""", 200)]
    [InlineData("/slack/events", "text/plain", "{}", 415)]
    [InlineData("/slack/events", "", "{}", 415)]
    [InlineData("/slack/commands", Form, "ssl_check=1&token=x", 200)]
    [InlineData("/slack/commands", Form, "command=%2Fclause", 400)]
    [InlineData("/slack/commands", Form, "%", 400)]
    [InlineData("/slack/commands", "application/json", "{}", 415)]
    [InlineData("/slack/interactions", Form, "payload=null", 400)]
    [InlineData("/slack/interactions", Form, "payload=%7B%22type%22%3A%22block_actions%22%7D", 400)]
    [InlineData("/slack/interactions", Form, "payload=1&payload=2", 400)]
    [InlineData("/slack/interactions", Form, "x=1", 400)]
    public async Task A_signed_body_of_another_form_is_refused(string path, string contentType, string body, int expected)
    {
        await using var host = await EchoHost.StartAsync();

        using var response = await host.Sender.PostAsync(path, Encoding.UTF8.GetBytes(body), contentType);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task Deep_long_and_broken_bodies_are_refused()
    {
        await using var host = await EchoHost.StartAsync();
        var deep = new string('[', 100_000) + new string(']', 100_000);

        foreach (var (body, expected) in new[] { (Encoding.UTF8.GetBytes(deep), 400), (new byte[300_000], 413), ([0xff, 0xfe, 0x22], 400) })
        {
            using var response = await host.Sender.PostAsync("/slack/events", body, "application/json");
            Assert.Equal(expected, (int)response.StatusCode);
        }

        using var unsigned = await host.Client.PostAsync(new Uri("/slack/events", UriKind.Relative), new ByteArrayContent(new byte[300_000]));
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
    }

    [Fact]
    public async Task Mutated_bodies_are_taken_or_refused_and_nothing_fails()
    {
        await using var host = await EchoHost.StartAsync();
        var (random, statuses) = (new JsonMutations(20240521, host.Slack.ResponseUrl), new HashSet<int>());
        for (var i = 0; i < Full.Count(fast: 1_500, full: 20_000); i++)
        {
            var (path, body) = random.Next();
            // The same body in the same second is a replay.
            body = [.. body, .. Enumerable.Range(0, 15).Select(bit => (byte)((i >> bit) % 2 == 0 ? ' ' : '\t'))];

            using var response = await host.Sender.PostAsync(path, body, path == "/slack/events" ? "application/json" : Form);

            Assert.True((int)response.StatusCode is 200 or 400, $"{(int)response.StatusCode} to {Encoding.UTF8.GetString(body)}");
            statuses.Add((int)response.StatusCode);
        }

        // Mutations that were all refused, or all taken, would have tried nothing.
        Assert.Superset(new HashSet<int> { 200, 400 }, statuses);
        Assert.DoesNotContain(host.Logs.All, static line => line.StartsWith("Critical", StringComparison.Ordinal) || line.Contains("unhandled", StringComparison.OrdinalIgnoreCase) || line.Contains("work failed", StringComparison.Ordinal));
        Assert.Empty(host.Slack.Faults);
    }
}
