using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using GovBot.BotFramework.Tests;
using GovBot.Tests.Running;

namespace GovBot.Tests.BotFramework;

/// <summary>The cloud and the channel of a bot with credentials, and the folder that outlives its processes.</summary>
internal sealed class KillRig : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govbot-journal-");
    private readonly ConcurrentQueue<int> _answered = new();
    private readonly HttpClient _http = new();
    private StubCloud _cloud = null!;
    private StubConnector _connector = null!;
    private string _token = "";

    private KillRig()
    {
    }

    /// <summary>Whether the channel takes replies and does not answer, so that the bot waits.</summary>
    public bool IsDeaf { get; set; }

    /// <summary>The numbers of the messages that were answered, in order of the replies.</summary>
    public IReadOnlyList<int> Answered => [.. _answered];

    /// <summary>How many files of turns there are.</summary>
    public int Files => Directory.GetFiles(Path.Combine(_folder.FullName, "pending")).Length;

    /// <summary>How often the cloud was asked for what it would not give.</summary>
    public int Problems => _cloud.Problems.Count;

    public static async Task<KillRig> StartAsync()
    {
        var rig = new KillRig { _cloud = await StubCloud.StartAsync(), _connector = await StubConnector.StartAsync() };
        rig._connector.Script = async (context, reply) =>
        {
            if (rig.IsDeaf)
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            else
                rig._answered.Enqueue(int.Parse(reply.Body.GetProperty("replyToId").GetString()!, CultureInfo.InvariantCulture));
            return false;
        };
        rig._token = new TokenForge(rig._cloud.Key, rig._cloud.Kid, rig._connector.Url).Good();
        return rig;
    }

    /// <summary>Starts the bot as a process of its own, as it is run behind Azure.</summary>
    public Task<BotProcess> StartBotAsync()
    {
        var variables = _cloud.SettingsFor(_connector).ToDictionary(static s => s.Key.Replace(":", "__", StringComparison.Ordinal), static s => s.Value);
        variables["DOTNET_ENVIRONMENT"] = "Production";
        variables["GovBot__PublicUrl"] = "https://govbot.example.org";
        variables["BotFramework__JournalFolder"] = _folder.FullName;
        variables["BotFramework__DrainTime"] = IsDeaf ? "00:00:00.2" : "00:00:30";
        return BotProcess.StartAsync(environment: variables);
    }

    /// <summary>Asks for a paragraph.</summary>
    /// <returns>The status; 0 where the process was killed before it had answered.</returns>
    public async Task<int> SendAsync(BotProcess bot, int number, int conversation)
    {
        var message = Json.Message(_connector.Url, "para 6", number.ToString(CultureInfo.InvariantCulture), $"c{conversation}");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot.Url, "/api/messages")) { Content = new StringContent(message, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        try
        {
            using var response = await _http.SendAsync(request);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
        await _cloud.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
