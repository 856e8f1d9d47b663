using GovBot.Tests.Running;
using Microsoft.Playwright;

namespace GovBot.Tests.Playground;

/// <summary>A bot, a Playground that talks to it, and a browser to look at the Playground with.</summary>
internal sealed class PlaygroundRig : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _started = new();
    private IBrowser _browser = null!;
    private PlaygroundProcess _playground = null!;

    /// <summary>Where the bot listens.</summary>
    public Uri Bot { get; private set; } = null!;

    /// <param name="botName">The name people mention the bot by.</param>
    public static async Task<PlaygroundRig> StartAsync(string botName = "GovBot")
    {
        var rig = new PlaygroundRig();
        try
        {
            var bot = await BotProcess.StartAsync();
            rig._started.Push(bot);
            rig.Bot = bot.Url;
            rig._playground = await PlaygroundProcess.StartAsync(bot.Url, botName);
            rig._started.Push(rig._playground);
            await rig.StartBrowserAsync();
            return rig;
        }
        catch
        {
            await rig.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens the Playground in a window of its own, at its personal chat. Opening installs the bot there.</summary>
    public async Task<PlaygroundPage> OpenAsync() => await PlaygroundPage.OpenAsync(await _browser.NewPageAsync(WindowSize), _playground.Url);

    public async ValueTask DisposeAsync()
    {
        while (_started.TryPop(out var last))
            await last.DisposeAsync();
    }

    private static BrowserNewPageOptions WindowSize => new() { ViewportSize = new() { Width = 1500, Height = 1000 } };

    private async Task StartBrowserAsync()
    {
        var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        _started.Push(new Ending(playwright));
        _browser = await playwright.Chromium.LaunchAsync(PlaygroundRequirements.Launch);
        _started.Push(_browser);
    }

    private sealed class Ending(IDisposable resource) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            resource.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
