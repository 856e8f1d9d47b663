using Microsoft.Extensions.Configuration;

namespace GovBot.Slack.Tests.Options;

/// <summary>Settings: off, on, or an error that names the key.</summary>
public sealed class SlackOptionsTests
{
    private const string Secret = "SigningSecret=8f742231b10e8888abcd99yyyzzz85a5";

    [Theory]
    [InlineData("", false)]
    [InlineData("BotToken=", false)]
    [InlineData("BotToken=xoxb-1-2;" + Secret, true)]
    [InlineData("BotToken=xoxb-1-2;AppToken=xapp-1-A", true)]
    [InlineData("BotToken=xoxb-1-2;AppToken=xapp-1-A;" + Secret + ";ApiBaseUrl=https://slack-gov.com/api", true)]
    public void It_is_on_where_the_secrets_are(string settings, bool expected)
    {
        var (options, errors) = SlackOptionsReader.Read(Configuration(settings));

        Assert.Empty(errors);
        Assert.Equal(expected, options.IsOn);
        Assert.EndsWith("/api/", options.ApiBaseUrl.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain("xoxb", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Secret, "Slack:BotToken: needs the token of the bot user")]
    [InlineData("AppToken=xapp-1", "Slack:BotToken: needs the token of the bot user")]
    [InlineData("BotToken=xoxb-1", "Slack:SigningSecret: needs the app's signing secret")]
    [InlineData("BotToken=xoxp-1;" + Secret, "Slack:BotToken: needs a token that begins with xoxb-")]
    [InlineData("BotToken=xoxb-1\r\nEvil;" + Secret, "Slack:BotToken: needs a token that begins with xoxb-")]
    [InlineData("BotToken=xoxb-1;AppToken=xoxb-1", "Slack:AppToken: needs a token that begins with xapp-")]
    [InlineData("BotToken=xoxb-1;SigningSecret=short", "Slack:SigningSecret: needs 16 letters and digits or more")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";ApiBaseUrl=http://slack.com/api", "Slack:ApiBaseUrl: needs an https address")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";ApiBaseUrl=http://127.0.0.1:5/api", "Slack:ApiBaseUrl: needs an https address")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";ApiBaseUrl=x", "Slack:ApiBaseUrl: needs an https address")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";AllowedTeams=T1,my team", "Slack:AllowedTeams: needs ids of workspaces")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";PostInterval=5", "Slack:PostInterval: needs a time from 00:00:00")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";AttemptTimeout=00:00:00", "Slack:AttemptTimeout: needs a time above zero")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";QueueCapacity=0", "Slack:QueueCapacity: needs a whole number from 1")]
    [InlineData("BotToken=xoxb-1;" + Secret + ";AllowLoopbackHttp=yes", "Slack:AllowLoopbackHttp: needs true or false")]
    [InlineData("BotTokn=xoxb-1", "Slack:BotTokn: is no setting")]
    public void What_is_wrong_is_named(string settings, string expected) =>
        Assert.StartsWith(expected, Assert.Single(SlackOptions.FindErrors(Configuration(settings))), StringComparison.Ordinal);

    [Fact]
    public void All_errors_show_at_once() =>
        Assert.Equal(4, SlackOptions.FindErrors(Configuration("BotToken=x;AppToken=x;SigningSecret=x;x=x")).Count);

    private static IConfigurationRoot Configuration(string settings) => new ConfigurationBuilder().AddInMemoryCollection(
        settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(static s => s.Split('=', 2)).Select(static s => KeyValuePair.Create("Slack:" + s[0], (string?)s[1]))).Build();
}
