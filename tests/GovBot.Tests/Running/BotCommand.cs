using System.Diagnostics;
using System.Reflection;

namespace GovBot.Tests.Running;

/// <summary>How to start a bot's server as a process that may use HTTP without credentials on loopback.</summary>
/// <param name="Words">The program and its arguments; <c>{url}</c> in one of them is where it shall listen.</param>
internal sealed record BotCommand(IReadOnlyList<string> Words)
{
    /// <summary>How this repository's program is called: as built in this assembly's own configuration, or the published one at <c>GOVBOT_TEST_PROGRAM</c>.</summary>
    public static IReadOnlyList<string> Program { get; } = Environment.GetEnvironmentVariable("GOVBOT_TEST_PROGRAM") is { Length: > 0 } published
        ? [Path.GetFullPath(published, Repository.Root)]
        : ["dotnet", Repository.PathTo("src", "GovBot", "bin", Configuration, "net10.0", "govbot.dll")];

    /// <summary>This repository's server.</summary>
    public static BotCommand GovBot { get; } = new([.. Program, "serve", "--urls", "{url}"]);

    private static string Configuration => typeof(BotCommand).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Reads a command whose words are parted by spaces; without <c>{url}</c>, <c>--urls {url}</c> is added.</summary>
    /// <exception cref="FormatException">There is no word in it.</exception>
    public static BotCommand Parse(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            throw new FormatException("The bot's command is empty.");
        return new(command.Contains("{url}", StringComparison.Ordinal) ? words : [.. words, "--urls", "{url}"]);
    }

    /// <summary>The command for one address, to be run in the repository's root.</summary>
    /// <param name="url">As <c>http://127.0.0.1:3978</c>.</param>
    public ProcessStartInfo At(string url)
    {
        var info = new ProcessStartInfo(Words[0], Words.Skip(1).Select(word => word.Replace("{url}", url, StringComparison.Ordinal)))
        {
            WorkingDirectory = Repository.Root,
        };
        Prepare(info);
        return info;
    }

    /// <summary>Makes a process's environment one in which HTTP without credentials is allowed on loopback, whatever this one's is.</summary>
    public static void Prepare(ProcessStartInfo info)
    {
        info.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var name in new[] { "ASPNETCORE_ENVIRONMENT", "ASPNETCORE_URLS", "URLS", "NO_COLOR" })
            info.Environment.Remove(name);
    }
}
