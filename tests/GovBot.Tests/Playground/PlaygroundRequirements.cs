using GovBot.Tests.Running;
using Microsoft.Playwright;

namespace GovBot.Tests.Playground;

/// <summary>What the tests in a browser need on the machine. They install nothing and download no browser.</summary>
internal static class PlaygroundRequirements
{
    /// <summary>The browser: the variable <c>GOVBOT_CHROMIUM</c>, or Debian's.</summary>
    public static string Chromium { get; } = Environment.GetEnvironmentVariable("GOVBOT_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>The Playground's program.</summary>
    public static string Playground { get; } =
        Repository.PathTo("tests", "clients", "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>How the browser is started. It may reach this machine only, so that a test depends on nothing else and tells nobody.</summary>
    public static BrowserTypeLaunchOptions Launch => new()
    {
        ExecutablePath = Chromium,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
        ],
    };

    /// <summary>The reason to skip where there is no browser.</summary>
    public static string? MissingBrowser => File.Exists(Chromium) ? null : $"No browser at {Chromium}: apt-get install chromium, or set GOVBOT_CHROMIUM.";

    /// <summary>Skips the test where something is missing that the Playground needs.</summary>
    public static void Demand() => ClientRequirements.Demand(MissingBrowser ?? ClientRequirements.MissingNode() ?? ClientRequirements.MissingFile(Playground));
}
