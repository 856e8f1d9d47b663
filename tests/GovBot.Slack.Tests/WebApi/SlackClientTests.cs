using System.Diagnostics;
using GovBot.Slack.Tests.StandIn;
using Microsoft.Extensions.DependencyInjection;

namespace GovBot.Slack.Tests.WebApi;

/// <summary>Calls to Slack: tried again as it asks, kept apart, and sent nowhere else.</summary>
public sealed class SlackClientTests
{
    [Theory]
    [InlineData(429, 900)]
    [InlineData(500, 0)]
    [InlineData(503, 0)]
    public async Task A_call_that_may_pass_later_is_made_again_after_the_time_that_Slack_asks_for(int status, int atLeast)
    {
        await using var host = await EchoHost.StartAsync();
        var tried = 0;
        host.Slack.Status = _ => Interlocked.Increment(ref tried) == 1 ? status : 200;
        var clock = Stopwatch.StartNew();

        await Client(host).PostAsync("C1", null, EchoApp.Message("x"), "cause", default);

        Assert.Equal(2, tried);
        Assert.True(clock.ElapsedMilliseconds >= atLeast, $"{clock.ElapsedMilliseconds} ms");
        Assert.Single(host.Slack.Calls);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_made_again()
    {
        await using var host = await EchoHost.StartAsync(new() { ["Slack:AttemptTimeout"] = "00:00:00.200" });
        host.Slack.Delay = TimeSpan.FromSeconds(1);
        var posting = Client(host).PostAsync("C1", null, EchoApp.Message("x"), "cause", default);
        await Task.Delay(400);
        host.Slack.Delay = TimeSpan.Zero;

        await posting;

        Assert.Single(host.Slack.Calls.Select(static c => c.Text("client_msg_id")).Distinct());
    }

    [Fact]
    public async Task One_message_has_the_same_id_in_every_attempt_and_another_has_another()
    {
        await using var host = await EchoHost.StartAsync();
        foreach (var cause in new[] { "a", "a", "b" }) await Client(host).PostAsync("C1", null, EchoApp.Message("x"), cause, default);

        var ids = host.Slack.Calls.Select(static c => c.Text("client_msg_id")).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
        Assert.All(ids, static id => Assert.True(Guid.TryParseExact(id, "D", out _)));
    }

    [Fact]
    public async Task Messages_in_one_channel_are_kept_apart_and_those_in_others_are_not()
    {
        await using var host = await EchoHost.StartAsync(new() { ["Slack:PostInterval"] = "00:00:00.300" });
        var clock = Stopwatch.StartNew();

        await Task.WhenAll(new[] { "C1", "C1", "C1", "C2" }.Select(channel => Client(host).PostAsync(channel, null, EchoApp.Message("x"), "cause", default)));

        Assert.InRange(clock.ElapsedMilliseconds, 590, 10_000);
    }

    [Theory]
    [InlineData("https://hooks.slack.com.evil.example/x")]
    [InlineData("https://hooks.slack.com@evil.example/x")]
    [InlineData("https://user@hooks.slack.com/x")]
    [InlineData("http://hooks.slack.com/x")]
    [InlineData("https://hooks.slack.com:8443/x")]
    [InlineData("https://evil.example/hooks.slack.com")]
    [InlineData("http://127.0.0.1:1/x")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//hooks.slack.com/x")]
    [InlineData("")]
    public async Task Nothing_is_posted_to_a_response_url_that_is_not_Slacks(string url)
    {
        await using var host = await EchoHost.StartAsync();

        var refused = await Assert.ThrowsAsync<SlackApiException>(() => Client(host).ReplaceAsync(url, EchoApp.Message("x"), default));

        Assert.Equal(("not_slacks_address", false), (refused.Error, refused.IsTransient));
    }

    [Theory]
    [InlineData("https://hooks.slack.com/actions/T1/2/x", false, true)]
    [InlineData("https://HOOKS.slack.com/commands/1", false, true)]
    [InlineData("https://hooks.slack-gov.com/app/1", false, true)]
    [InlineData("http://127.0.0.1:5000/response/1", true, true)]
    [InlineData("http://127.0.0.1:5001/response/1", true, false)]
    [InlineData("http://127.0.0.1:5000/response/1", false, false)]
    public void A_response_url_is_Slacks_or_in_tests_the_stand_ins(string url, bool allowsLoopback, bool expected) =>
        Assert.Equal(expected, ResponseUrl.Accept(url, new SlackOptions { AllowLoopbackHttp = allowsLoopback, ApiBaseUrl = new Uri("http://127.0.0.1:5000/api/") }) is not null);

    [Fact]
    public async Task An_error_is_named_without_what_was_sent()
    {
        await using var host = await EchoHost.StartAsync();
        host.Slack.Error = static _ => "channel_not_found";

        var refused = await Assert.ThrowsAsync<SlackApiException>(() => Client(host).PostAsync("C1", null, EchoApp.Message("canary"), "cause", default));

        Assert.Equal("Slack's chat.postMessage failed: channel_not_found.", refused.Message);
    }

    private static SlackClient Client(EchoHost host) => host.Services.GetRequiredService<SlackClient>();
}
