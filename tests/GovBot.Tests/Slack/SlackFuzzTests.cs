using System.Text;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Running;

namespace GovBot.Tests.Slack;

/// <summary>Signed requests with missing, wrong and hostile parts: a proper status each time, and the bot serves on.</summary>
[Collection(OneSlack.Name)]
public sealed class SlackFuzzTests(SlackServer server)
{
    [Fact]
    public async Task A_broken_request_is_answered_or_refused_and_never_fails()
    {
        var (mutations, sender, statuses) = (new JsonMutations(20240522, server.Slack.ResponseUrl), new SlackSender(server.Client), new HashSet<int>());
        for (var i = 0; i < Full.Count(fast: 1_000, full: 20_000); i++)
        {
            var (path, body) = mutations.Next();
            // The same body in the same second is a replay.
            body = [.. body, .. Enumerable.Range(0, 15).Select(bit => (byte)((i >> bit) % 2 == 0 ? ' ' : '\t'))];

            using var response = await sender.PostAsync(path, body, path == "/slack/events" ? "application/json" : "application/x-www-form-urlencoded");

            Assert.True((int)response.StatusCode is 200 or 400, $"{(int)response.StatusCode} to {Encoding.UTF8.GetString(body)}");
            statuses.Add((int)response.StatusCode);
        }

        Assert.Superset(new HashSet<int> { 200, 400 }, statuses);
        Assert.DoesNotContain("Slack work failed", server.Output, StringComparison.Ordinal);
        Assert.Empty(server.Slack.Faults);
        Assert.Contains("Seoul Declaration, para. 6", new ApiCall("", "", await server.Transports["http"].CommandAsync("para 6")).Words, StringComparison.Ordinal);
        await server.Slack.QuietAsync();
    }
}
