using System.Globalization;
using System.Net;
using System.Text;
using GovBot.Slack.Tests.StandIn;
using Microsoft.Extensions.Time.Testing;

namespace GovBot.Slack.Tests.Requests;

/// <summary>Whether a request is Slack's.</summary>
public sealed class SignatureTests
{
    private const string Path = "/slack/commands";
    private const string Form = "application/x-www-form-urlencoded";
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("token=x&team_id=T1&channel_id=C1&user_id=U1&command=%2Fclause&text=hello");

    [Fact]
    public void The_vector_of_Slacks_documentation_is_right_and_no_other_byte_of_it_is()
    {
        var body = Encoding.UTF8.GetBytes("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner" +
            "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c");
        var signature = new SlackSignature(StandInSlack.SigningSecret, new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_531_420_618)));

        Assert.True(signature.TryRead("1531420618", "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", out var proof));
        Assert.True(signature.IsRight(proof, body));
        for (var i = 0; i < body.Length; i++)
        {
            body[i] ^= 1;
            Assert.False(signature.IsRight(proof, body));
            body[i] ^= 1;
        }
    }

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-300, true)]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_request_is_from_now_give_or_take_five_minutes(int seconds, bool expected)
    {
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));

        Assert.Equal(expected, new SlackSignature("s", time).TryRead((1_700_000_000 + seconds).ToString(CultureInfo.InvariantCulture), "v0=" + new string('0', 64), out _));
    }

    [Fact]
    public async Task A_wrong_signature_or_time_is_not_let_in_and_a_right_one_once()
    {
        await using var host = await EchoHost.StartAsync();
        var now = SlackSender.Now();
        var right = SlackSender.Sign(StandInSlack.SigningSecret, now, Body);
        foreach (var (timestamp, signature) in Wrong(now, right))
        {
            using var refused = await host.Sender.PostAsync(Path, Body, Form, timestamp, signature);
            Assert.True(refused.StatusCode == HttpStatusCode.Unauthorized, $"{(int)refused.StatusCode} to {timestamp} {signature}");
        }

        using var taken = await host.Sender.PostAsync(Path, Body, Form, now, right);
        using var replayed = await host.Sender.PostAsync(Path, Body, Form, now, right);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (taken.StatusCode, replayed.StatusCode));
    }

    [Fact]
    public async Task A_thousand_replays_of_one_mention_get_no_further_reply()
    {
        await using var host = await EchoHost.StartAsync();
        var body = Encoding.UTF8.GetBytes(SlackSamples.Envelope(SlackSamples.Mention("hello")).ToJsonString());
        var now = SlackSender.Now();
        var sign = SlackSender.Sign(StandInSlack.SigningSecret, now, body);
        using var first = await host.Sender.PostAsync("/slack/events", body, "application/json", now, sign);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        for (var i = 0; i < Full.Count(fast: 200, full: 2_000); i++)
        {
            using var replayed = await host.Sender.PostAsync("/slack/events", body, "application/json", now, sign);
            Assert.Equal(HttpStatusCode.Unauthorized, replayed.StatusCode);
        }

        await host.StopAsync();
        Assert.Single(host.Slack.Calls);
    }

    private static IEnumerable<(string Timestamp, string Signature)> Wrong(string now, string right)
    {
        string Signed(string timestamp) => SlackSender.Sign(StandInSlack.SigningSecret, timestamp, Body);
        yield return (now, "");
        yield return ("", right);
        yield return (now, right[..^1]);
        yield return (now, right + "0");
        yield return (now, right.Replace("v0", "v1", StringComparison.Ordinal));
        yield return (now, right.ToUpperInvariant().Replace("V0", "v0", StringComparison.Ordinal));
        yield return (now, right[3..]);
        yield return (now, "v0=" + new string('a', 64));
        yield return (now, "v0=" + new string('z', 64));
        yield return (now, SlackSender.Sign("another secret of some length", now, Body));
        foreach (var timestamp in new[] { "abc", "-5", now + ".0", "+" + now, "0x5", "99999999999999999999", now + "0000", SlackSender.Now(-360), SlackSender.Now(360) })
            yield return (timestamp, Signed(timestamp));
    }
}
