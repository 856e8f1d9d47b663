using GovBot.Slack.Tests.StandIn;
using GovBot.Tests.Running;

namespace GovBot.Tests.Slack;

/// <summary>The bot as a process of its own, reached by a Slack on loopback over HTTP and over a socket.</summary>
public sealed class SlackServer : IAsyncLifetime
{
    internal const string PublicUrl = "https://govbot.example.org";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govbot-slack-");
    private BotProcess _bot = null!;

    internal StandInSlack Slack { get; private set; } = null!;

    /// <summary>Talks to the bot.</summary>
    internal HttpClient Client { get; private set; } = null!;

    internal string Output => _bot.Output;

    /// <summary>The two ways in which Slack reaches the bot, by name.</summary>
    internal IReadOnlyDictionary<string, SlackTransport> Transports { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Slack = await StandInSlack.StartAsync();
        _bot = await BotProcess.StartAsync(environment: Environment(Slack, _folder.FullName, isSocket: true));
        Client = new HttpClient { BaseAddress = _bot.Url };
        Transports = new Dictionary<string, SlackTransport> { ["http"] = new SlackTransport.Http(new SlackSender(Client)), ["socket"] = new SlackTransport.Socket(Slack.Sockets, await Slack.Sockets.NextAsync()) };
    }

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        if (_bot is not null)
            await _bot.DisposeAsync();
        await Slack.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>The settings of such a bot, as variables.</summary>
    internal static Dictionary<string, string?> Environment(StandInSlack slack, string journal, bool isSocket)
    {
        var variables = slack.Settings(journal).ToDictionary(static s => s.Key.Replace(":", "__", StringComparison.Ordinal), static s => s.Value);
        variables["GovBot__PublicUrl"] = PublicUrl;
        if (isSocket)
            variables["Slack__AppToken"] = StandInSlack.AppToken;
        return variables;
    }
}
