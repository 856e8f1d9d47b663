using System.Net;
using System.Net.Sockets;
using GovBot.Tests.Running;

namespace GovBot.Tests.Server;

/// <summary>How the server starts, refuses to start and stops.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("http://127.0.0.1:0", "DOTNET_ENVIRONMENT=Production", "MicrosoftAppId: needs the app id of the bot registration")]
    [InlineData("http://0.0.0.0:0", "", "BotFramework:AllowAnonymous lets anybody in who can reach the server, and it listens on http://0.0.0.0:")]
    [InlineData("http://127.0.0.1:0", "GovBot__PublicUrl=ftp://govbot.example.org", "GovBot:PublicUrl needs the web address")]
    [InlineData("http://127.0.0.1:0", "GovBot__PublicUrl=https://govbot.example.org/#x", "GovBot:PublicUrl needs the web address")]
    [InlineData("http://127.0.0.1:0", "Slack__BotToken=xoxb-1", "Slack:SigningSecret: needs the app's signing secret")]
    [InlineData("http://127.0.0.1:0", "Slack__AppToken=xapp-1", "Slack:BotToken: needs the token of the bot user")]
    [InlineData("nonsense", "", "The server cannot listen on this address: Invalid url: 'nonsense'.")]
    [InlineData("https://127.0.0.1:0", "", "Unable to configure HTTPS endpoint. No server certificate was specified")]
    [InlineData("http://127.0.0.1:99999", "", "The server cannot listen on this address: http://127.0.0.1:99999 has a port that is not between 0 and 65535. Choose another")]
    [InlineData("http://127.0.0.1:http", "", "The server cannot listen on this address: http://127.0.0.1:http has a port that is not a number. Choose another")]
    [InlineData("http://[::1]:0;http://127.0.0.1:39880/path", "", "The server cannot listen on this address: http://127.0.0.1:39880/path has a path; leave it out. Choose another")]
    [InlineData("http://198.51.100.7:3978", "", "The server cannot listen on this address: ")]
    public async Task A_wrong_configuration_is_told_in_a_line_and_exits_with_2(string url, string setting, string expected)
    {
        var environment = new Dictionary<string, string?>();
        if (setting.Split('=') is [var name, var value])
            environment[name] = value;

        var run = await new TerminalCall("serve", "--urls", url) { Environment = environment }.RunAsync();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("govbot: " + expected, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_with_the_settings_is_told_at_once()
    {
        var environment = new Dictionary<string, string?> { ["GovBot__PublicUrl"] = "zzz", ["Slack__SigningSecret"] = "x", ["MicrosoftAppId"] = "abc" };

        var run = await new TerminalCall("serve", "--urls", "http://127.0.0.1:0") { Environment = environment }.RunAsync();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.All(new[] { "GovBot:PublicUrl", "Slack:SigningSecret", "Slack:BotToken", "MicrosoftAppId", "MicrosoftAppPassword" }, key => Assert.Contains(run.ErrorLines, line => line.StartsWith("govbot: " + key, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_occupied_port_is_told_in_a_line_and_exits_with_2()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = await new TerminalCall("serve", "--urls", $"http://{other.LocalEndpoint}").RunAsync();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"govbot: Failed to bind to address http://{other.LocalEndpoint}: address already in use. Choose another with --urls, as in --urls http://localhost:8080.", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("BotFramework:JournalFolder", "MicrosoftAppId=11111111-2222-3333-4444-555555555555", "MicrosoftAppPassword=s3cr3t")]
    [InlineData("Slack:JournalFolder", "Slack__BotToken=xoxb-1", "Slack__SigningSecret=8f742231b10e8888abcd99yyyzzz85a5")]
    public async Task A_folder_for_what_is_acknowledged_that_cannot_be_written_is_told_in_a_line_and_exits_with_2(string key, params string[] settings)
    {
        var environment = settings.Select(static s => s.Split('=')).ToDictionary(static s => s[0], string? (s) => s[1]);
        environment[key.Replace(":", "__", StringComparison.Ordinal)] = "index/vocabulary.txt";

        var run = await new TerminalCall("serve", "--urls", "http://127.0.0.1:0") { Environment = environment }.RunAsync();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"govbot: {key}: needs a folder that this process can write to and no other has in use. ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_json_is_named()
    {
        using var data = new DataCopy().With("appsettings.json", "{"u8);

        var run = await new TerminalCall("serve", "--urls", "http://127.0.0.1:0") { Folder = data.Root }.RunAsync();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"govbot: Failed to load configuration from file '{data.PathTo("appsettings.json")}'.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_documents_it_lives_and_is_not_ready_and_stops_when_told_to()
    {
        using var data = new DataCopy();
        File.Delete(data.PathTo("index/documents/seoul-declaration.txt"));
        await using var bot = await BotProcess.StartAsync(folder: data.Root);
        using var http = new HttpClient { BaseAddress = bot.Url };

        Assert.Equal("live", await http.GetStringAsync(new Uri("health/live", UriKind.Relative)));
        using var ready = await http.GetAsync(new Uri("health/ready", UriKind.Relative));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not ready"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
        Assert.Contains($"It quotes nothing yet: put a document into {data.PathTo("index/documents")}.", bot.Output, StringComparison.Ordinal);

        Assert.Equal(0, await bot.TerminateAsync(TimeSpan.FromSeconds(5)));
        Assert.DoesNotContain("   at ", bot.Output, StringComparison.Ordinal);
    }
}
