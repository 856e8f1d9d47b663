using System.Diagnostics;
using System.Text;
using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Running;

namespace GovBot.Tests.Slack;

/// <summary>Whether a request is Slack's: this bot and Slack's own library agree, but where this one is stricter.</summary>
[Collection(OneSlack.Name)]
public sealed class BoltTests(SlackServer server)
{
    private const string Form = "application/x-www-form-urlencoded";

    [SkippableFact]
    public async Task Random_and_mutated_requests_are_judged_as_Slacks_receiver_judges_them()
    {
        ClientRequirements.Demand(ClientRequirements.MissingNode() ?? ClientRequirements.MissingFile(Repository.PathTo("tests", "clients", "node_modules", "@slack", "bolt", "package.json")));
        await using var bolt = ChildProcess.Start(new ProcessStartInfo("node", [Repository.PathTo("tests", "clients", "bolt-receiver.cjs"), StandInSlack.SigningSecret]));
        var port = (await bolt.WaitForLineAsync(static line => line.StartsWith("port ", StringComparison.Ordinal), TimeSpan.FromSeconds(30)))["port ".Length..];
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var (ours, theirs, random) = (new SlackSender(server.Client), new SlackSender(http), new Random(20240521));
        var (taken, stricter) = (0, 0);
        for (var i = 0; i < Full.Count(fast: 300, full: 10_000); i++)
        {
            var (body, timestamp, signature, isStricter) = Request(random, i);

            using var our = await ours.PostAsync("/slack/commands", body, Form, timestamp, signature);
            using var their = await theirs.PostAsync("/slack/events", body, Form, timestamp, signature);

            // Both answer other statuses to what they take and cannot use.
            var (weTake, theyTake) = ((int)our.StatusCode != 401, (int)their.StatusCode != 401);
            Assert.True(isStricter ? !weTake : weTake == theyTake, $"{(int)our.StatusCode}, Slack's {(int)their.StatusCode} to '{timestamp}' '{signature}' {Encoding.UTF8.GetString(body)}");
            taken += weTake ? 1 : 0;
            stricter += isStricter && theyTake ? 1 : 0;
        }

        // A comparison of refusals alone would tell nothing.
        Assert.True(taken > 20 && stricter > 20, $"{taken} taken, {stricter} by Slack's receiver alone");
    }

    // Stricter in three things: time stamps from the future, such as are no whole number, and (not here) what was sent before.
    private static (byte[] Body, string Timestamp, string Signature, bool IsStricter) Request(Random random, int i)
    {
        var body = Encoding.UTF8.GetBytes($"token=x&team_id=T1&channel_id=C1&user_id=U1&command=%2Fclause&text=para+6&n={i}");
        var now = SlackSender.Now(random.Next(-290, 1));
        var right = SlackSender.Sign(StandInSlack.SigningSecret, now, body);
        return random.Next(14) switch
        {
            0 => (body, now, Changed(right, random), false),
            1 => ([.. body, (byte)'x'], now, right, false),
            2 => (body, SlackSender.Now(-random.Next(302, 5_000)) is var old ? old : now, SlackSender.Sign(StandInSlack.SigningSecret, old, body), false),
            3 => (body, SlackSender.Now(random.Next(310, 5_000)) is var coming ? coming : now, SlackSender.Sign(StandInSlack.SigningSecret, coming, body), true),
            4 => (body, "x" + now, SlackSender.Sign(StandInSlack.SigningSecret, "x" + now, body), false),
            5 => (body, now + ".5", SlackSender.Sign(StandInSlack.SigningSecret, now + ".5", body), true),
            6 => (body, now, right.ToUpperInvariant(), false),
            7 => (body, now, "", false),
            8 => (body, "", right, false),
            9 => (body, now, "v0=" + Convert.ToHexStringLower(Bytes(random, 32)), false),
            10 => (Bytes(random, 50), now, right, false),
            _ => (body, now, right, false),
        };
    }

    private static string Changed(string signature, Random random)
    {
        var at = random.Next(signature.Length);
        return signature[..at] + (signature[at] == '7' ? '8' : '7') + signature[(at + 1)..];
    }

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
