using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace GovBot.BotFramework.Tests.Turns;

/// <summary>What is written down, what is not, and what of it is never answered.</summary>
public sealed class KeptTurnTests : JournalTests
{
    [Fact]
    public async Task What_cannot_be_written_is_refused_and_taken_when_it_can()
    {
        await using var host = await StartAsync();
        Directory.Delete(Pending);
        using var refused = await PostAsync(host, Message());
        await host.IdleAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (refused.StatusCode, refused.Headers.RetryAfter?.ToString()));
        Assert.Empty(Connector.Replies);
        Assert.Contains(host.Logs.All, static l => l.StartsWith("Error A turn cannot be written down", StringComparison.Ordinal));

        Directory.CreateDirectory(Pending);
        using var taken = await PostAsync(host, Message());
        await FinishAsync(host);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Single(Connector.Replies);
    }

    [Fact]
    public async Task What_finds_no_room_in_the_queue_is_not_kept()
    {
        await using var host = await StartAsync(Stuck(), ("BotFramework:QueueCapacity", "1"));
        using var taken = await PostAsync(host, Message());
        using var refused = await PostAsync(host, Message(id: "m2"));
        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.ServiceUnavailable), (taken.StatusCode, refused.StatusCode));
        Assert.Single(Files);
    }

    [Fact]
    public async Task What_is_answered_in_the_response_is_not_written()
    {
        var files = new List<int>();
        await using var host = await StartAsync(new TestBot
        {
            Turn = (_, _) =>
            {
                files.Add(Files.Count);
                return new([]);
            },
            Invoke = _ =>
            {
                files.Add(Files.Count);
                return InvokeResponse.NotImplemented;
            },
        });
        using var inline = await PostAsync(host, Json.With(Message(), ("deliveryMode", "expectReplies")));
        using var invoke = await PostAsync(host, Json.With(Message(id: "m2"), ("type", "invoke")));
        Assert.Equal([0, 0], files);
    }

    [Fact]
    public async Task What_the_Emulator_sent_is_not_written()
    {
        var files = -1;
        await using var host = await StartAsync(new TestBot
        {
            Turn = (_, _) =>
            {
                files = Files.Count;
                return new([]);
            },
        }, ("BotFramework:EmulatorTokens", "true"));
        var forge = new TokenForge(Cloud.Key, Cloud.Kid, "");
        var claims = TokenForge.Replace(TokenForge.Replace(forge.Claims(), "iss", EmulatorTokens.Issuers(null)[0]), "appid", StubCloud.AppId);
        using var response = await host.PostAsync(Message(), forge.Sign(forge.Header(), claims));
        await FinishAsync(host);
        Assert.Equal((HttpStatusCode.Accepted, 0), (response.StatusCode, files));
    }

    [Fact]
    public async Task Without_credentials_nothing_is_written()
    {
        var folder = Path.Combine(Folder, "anonymous");
        var seen = 0;
        var bot = new TestBot
        {
            Turn = (_, _) =>
            {
                seen += Directory.Exists(folder) ? 100 : 1;
                return new([]);
            },
        };
        await using var host = await BotHost.StartAsync(bot, new(BotHost.Anonymous) { ["BotFramework:JournalFolder"] = folder });
        using var response = await host.PostAsync(Message());
        await FinishAsync(host);
        Assert.Equal((1, false), (seen, Directory.Exists(folder)));
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_and_what_was_changed_or_another_bot_left_is_not_answered()
    {
        Leave("another secret", Message(id: "m1"));
        Leave(StubCloud.Secret, Message(id: "m2"), Message(id: "m3"));
        var files = Files.Order(StringComparer.Ordinal).ToList();
        File.SetLastWriteTimeUtc(files[1], DateTime.UtcNow.AddHours(-2));
        var bytes = await File.ReadAllBytesAsync(files[2]);
        bytes[bytes.AsSpan().Length / 2] ^= 1;
        await File.WriteAllBytesAsync(files[2], bytes);

        await using var host = await StartAsync();
        await FinishAsync(host);
        Assert.Empty(Connector.Replies);
        Assert.Empty(Files);
    }

    [Theory]
    [InlineData("BotFramework:ServiceUrlHosts", "connector.example")]
    [InlineData("BotFramework:AllowLoopbackHttp", "false")]
    [InlineData("BotFramework:AllowedTenants", StubCloud.Tenant)]
    public async Task Where_it_would_go_and_for_whom_is_asked_again(string key, string value)
    {
        Leave(StubCloud.Secret, Message());
        var settings = Cloud.SettingsFor(Connector);
        settings["BotFramework:JournalFolder"] = Folder;
        settings[key] = value;
        if (key.EndsWith("Http", StringComparison.Ordinal))
            foreach (var address in new[] { "OpenIdMetadata", "EmulatorOpenIdMetadata", "LoginUrl", "ServiceUrlHosts" }) settings[$"BotFramework:{address}"] = null;

        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot, settings);
        await FinishAsync(host);
        Assert.Empty(bot.Received);
        Assert.Empty(Files);
    }

    [Fact]
    public void What_could_not_be_answered_goes_after_an_hour_though_the_bot_runs_on()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        using var pending = new PendingTurns(Folder, StubCloud.Secret, time);
        pending.Add(new Activity { Type = "message" });
        time.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal(1, pending.Count);
        time.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(0, pending.Count);
    }
}
