using System.Diagnostics;
using System.Text.RegularExpressions;
using GovBot.Tests.Running;

namespace GovBot.Tests.Playground;

/// <summary>Microsoft 365 Agents Playground, the emulator's successor, as a process of its own with its own people.</summary>
internal sealed partial class PlaygroundProcess : IAsyncDisposable
{
    private readonly ChildProcess _process;
    private readonly DirectoryInfo _folder;

    private PlaygroundProcess(ChildProcess process, DirectoryInfo folder) => (_process, _folder) = (process, folder);

    /// <summary>The page's address.</summary>
    public Uri Url { get; private set; } = null!;

    /// <param name="bot">The bot's address, without the path.</param>
    /// <param name="botName">The name people mention it by.</param>
    public static async Task<PlaygroundProcess> StartAsync(Uri bot, string botName)
    {
        var folder = Directory.CreateTempSubdirectory("govbot-playground-");
        await PlaygroundConfig.WriteAsync(folder.FullName, botName);
        var playground = new PlaygroundProcess(ChildProcess.Start(Command(bot, folder)), folder);
        try
        {
            // It takes another port where this one was taken meanwhile, so what it says counts.
            var line = await playground._process.WaitForLineAsync(Listening().IsMatch, TimeSpan.FromSeconds(60));
            playground.Url = new Uri($"http://127.0.0.1:{Listening().Match(line).Groups[1].Value}/");
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static ProcessStartInfo Command(Uri bot, DirectoryInfo folder)
    {
        var info = new ProcessStartInfo("node",
        [
            PlaygroundRequirements.Playground, "start", "--app-endpoint", new Uri(bot, "/api/messages").ToString(),
            "--channel-id", "msteams", "--port", $"{FreePort.Next()}", "--disable-telemetry",
        ])
        { WorkingDirectory = folder.FullName };
        info.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        return info;
    }

    [GeneratedRegex(@"Listening on (\d+)")]
    private static partial Regex Listening();
}
