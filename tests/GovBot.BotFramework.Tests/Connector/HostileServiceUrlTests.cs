using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace GovBot.BotFramework.Tests.Connector;

public sealed class HostileServiceUrlTests
{
    private const string Good = "smba.trafficmanager.net";

    public static IEnumerable<string> Urls() =>
    [
        .. Shapes("evil.example"),
        .. Shapes($"{Good}.evil.example"),
        .. Shapes($"evil.example/{Good}"),
        .. Shapes("169.254.169.254"),
        .. Shapes("localhost"),
        .. new[]
        {
            "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "[::]",
            "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "[fd00::1]", "[fe80::1]", "[::ffff:169.254.169.254]",
            "metadata.google.internal", "localhost.localdomain", "LOCALHOST", "127.0.0.1.nip.io", "trafficmanager.net", $"x.{Good}",
            $"{Good}.", $"x{Good}", "smba.trafficmanager.net.", "smba-trafficmanager.net", "smba.trafficmanager.ne", "smba.infra.gov.teams.microsoft.us",
            "ｓmba.trafficmanager.net", "smba.trafficmanager。net", "smbа.trafficmanager.net", "smba%2etrafficmanager.net", "xn--smb-8cd.trafficmanager.net",
        }.SelectMany(host => new[] { $"https://{host}/", $"https://{host}:443/teams", $"http://{host}/" }),
        $"http://{Good}/", $"https://{Good}:444/", $"https://{Good}:80/", $"ftp://{Good}/", $"file://{Good}/etc", $"//{Good}/", Good, $"javascript://{Good}/",
        $"https://user@{Good}/", $"https://user:pass@{Good}/", $"https://{Good}@evil.example/", $"https://evil.example\\@{Good}/",
        $"https://{Good}\\.evil.example/", $"https://{Good}#@evil.example/", $"https://{Good}?x=1", $"https://{Good}/#x", $" https://{Good}/",
        $"https://{Good}/\n", $"https://{Good}\t/", $"https:/{Good}/", $"https:\\\\{Good}\\", $"https:///{Good}/", $"https://{Good}:/\0", "https://", "https://[", "x", "http:", "%68ttps://evil.example",
        "https://" + new string('a', 3000) + ".example/", $"https://{Good}:99999/", $"https://{Good}:-1/", "gopher://127.0.0.1:25/", "unix:/var/run/docker.sock", "data:,x",
    ];

    [Fact]
    public void There_are_more_than_a_hundred() => Assert.InRange(Urls().Distinct().Count(), 150, 1000);

    [Fact]
    public async Task None_is_connected_to_and_none_gets_a_token()
    {
        await using var cloud = await StubCloud.StartAsync();
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot, cloud.SettingsFor());
        foreach (var url in Urls().Distinct())
        {
            var token = new TokenForge(cloud.Key, cloud.Kid, url).Good();
            using var response = await host.PostAsync(Json.Message(url, id: null), token);
            Assert.True(response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized, $"{response.StatusCode}: {url}");
        }

        Assert.Empty(bot.Received);
        Assert.Equal(0, cloud.TokensGiven);
    }

    [Fact]
    public async Task Anonymous_use_answers_on_this_machine_only()
    {
        var bot = new TestBot();
        await using var host = await BotHost.StartAsync(bot);
        foreach (var url in Urls().Append($"https://{Good}/").Distinct().Where(url => !IsPlainLoopback(url)))
        {
            using var response = await host.PostAsync(Json.Message(url, id: null));
            Assert.True(response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest, $"{response.StatusCode}: {url}");
        }

        Assert.Empty(bot.Received);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/", "false", true)]
    [InlineData("https://smba.trafficmanager.net:443", "false", true)]
    [InlineData("https://SMBA.trafficmanager.net/teams", "false", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc", "false", true)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch", "true", true)]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/dod", "true", true)]
    [InlineData("https://smba.trafficmanager.net/amer/", "true", false)]
    [InlineData("https://connector.example:8443/x", "false", true)]
    [InlineData("https://connector.example/x", "false", false)]
    public void Only_known_hosts_are_replied_to(string url, string government, bool isGood)
    {
        var policy = new ServiceUrlPolicy(new BotFrameworkOptions
        {
            AppId = StubCloud.AppId, Government = government == "true", ServiceUrlHosts = ["connector.example:8443"],
        });
        Assert.Equal(isGood, policy.Accept(url, new Caller.Channel(url, new())) is not null);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("0.0.0.0")]
    [InlineData("255.255.255.255")]
    [InlineData("224.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    public void A_known_name_that_leads_to_a_private_address_is_not_connected_to(string address) =>
        Assert.False(new ServiceUrlPolicy(new BotFrameworkOptions { AppId = StubCloud.AppId }).MayConnect(Good, IPAddress.Parse(address)));

    [Theory]
    [InlineData("52.112.0.1")]
    [InlineData("2603:1000::1")]
    public void A_public_address_is_connected_to(string address) =>
        Assert.True(new ServiceUrlPolicy(new BotFrameworkOptions { AppId = StubCloud.AppId }).MayConnect(Good, IPAddress.Parse(address)));

    [Fact]
    public async Task The_address_is_checked_when_the_connection_is_made()
    {
        await using var connector = await StubConnector.StartAsync();
        // "localhost" stands for a public name whose address became private: this policy allows no loopback.
        using var http = new HttpMessageInvoker(ConnectorHandler.Create(new ServiceUrlPolicy(new BotFrameworkOptions { AppId = StubCloud.AppId })));
        using var request = new HttpRequestMessage(HttpMethod.Post, connector.Url);
        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, CancellationToken.None));
        Assert.IsType<ForbiddenAddressException>(exception.InnerException);
        Assert.Empty(connector.Replies);
    }

    private static IEnumerable<string> Shapes(string host) =>
        new[] { "", ":443", ":80", ":8080" }.SelectMany(port => new[] { "https://", "http://", "HTTPS://" }.Select(scheme => $"{scheme}{host}{port}/v3"));

    // Other spellings of loopback are .NET's to read: they stay on this machine too.
    private static bool IsPlainLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme.StartsWith("http", StringComparison.Ordinal) && parsed.IsLoopback;
}
