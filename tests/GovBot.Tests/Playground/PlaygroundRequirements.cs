using GovBot.Tests.Running;

namespace GovBot.Tests.Playground;

/// <summary>What the Playground tests need on the machine. They install nothing and download no browser.</summary>
internal static class PlaygroundRequirements
{
    /// <summary>The browser: the variable <c>GOVBOT_CHROMIUM</c>, or Debian's.</summary>
    public static string Chromium { get; } = Environment.GetEnvironmentVariable("GOVBOT_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>The Playground's program.</summary>
    public static string Playground { get; } =
        Repository.PathTo("tests", "clients", "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>Skips the test where something is missing. On a build server that is a failure: nobody reads skips there.</summary>
    public static void Demand()
    {
        if (Missing() is not { } missing)
            return;
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail(missing);
        Skip.If(true, missing);
    }

    private static string? Missing() =>
        !File.Exists(Chromium) ? $"No browser at {Chromium}: apt-get install chromium, or set GOVBOT_CHROMIUM."
        : !OnPath("node") ? "No node on the PATH: apt-get install nodejs npm."
        : !File.Exists(Playground) ? "The Agents Playground is not installed: npm ci --ignore-scripts, in tests/clients."
        : null;

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
