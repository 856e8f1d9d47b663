namespace GovBot.BotFramework.Tests;

/// <summary>Tests of bots with credentials that keep their turns in one folder, one bot after the other.</summary>
public abstract class JournalTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govbot-journal-");

    private protected StubCloud Cloud { get; private set; } = null!;

    private protected StubConnector Connector { get; private set; } = null!;

    private protected string Folder => _folder.FullName;

    private protected string Pending => Path.Combine(Folder, "pending");

    /// <summary>The names of the files of turns.</summary>
    private protected IReadOnlyList<string> Files => Directory.Exists(Pending) ? Directory.GetFiles(Pending) : [];

    public async Task InitializeAsync()
    {
        Cloud = await StubCloud.StartAsync();
        Connector = await StubConnector.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Connector.DisposeAsync();
        await Cloud.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>A bot that never comes to an end with a turn, and is stopped soon.</summary>
    private protected static TestBot Stuck() => new()
    {
        Turn = static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        },
    };

    private protected Task<BotHost> StartAsync(TestBot? bot = null, params (string Key, string? Value)[] more)
    {
        var settings = Cloud.SettingsFor(Connector);
        settings["BotFramework:JournalFolder"] = Folder;
        settings["BotFramework:DrainTime"] = "00:00:00.2";
        foreach (var (key, value) in more) settings[key] = value;
        return BotHost.StartAsync(bot ?? new TestBot(), settings);
    }

    /// <summary>Stops a host when it has nothing to do any more.</summary>
    private protected static async Task FinishAsync(BotHost host)
    {
        await host.IdleAsync();
        await host.StopAsync();
    }

    private protected string Message(string text = "hello", string id = "m1", string conversation = "c1") => Json.Message(Connector.Url, text, id, conversation);

    private protected Task<HttpResponseMessage> PostAsync(BotHost host, string activity) =>
        host.PostAsync(activity, new TokenForge(Cloud.Key, Cloud.Kid, Connector.Url).Good());

    /// <summary>Writes turns as a process does that is killed then.</summary>
    private protected void Leave(string? secret, params IEnumerable<string> activities)
    {
        using var pending = new PendingTurns(Folder, secret, TimeProvider.System);
        foreach (var activity in activities) pending.Add(ActivityParser.Parse(System.Text.Encoding.UTF8.GetBytes(activity)).Activity!);
    }
}
