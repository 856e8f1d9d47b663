using System.Diagnostics;

namespace GovBot.Tests.Running;

/// <summary>How to start a bot's server as a process that may use HTTP without credentials on loopback.</summary>
/// <param name="Words">The program and its arguments; <c>{url}</c> in one of them is where it shall listen.</param>
internal sealed record BotCommand(IReadOnlyList<string> Words)
{
    /// <summary>This repository's server.</summary>
    /// <param name="configuration">Debug or Release; it must have been built.</param>
    public static BotCommand GovBot(string configuration) =>
        new(["dotnet", Repository.PathTo("src", "GovBot", "bin", configuration, "net10.0", "govbot.dll"), "serve", "--urls", "{url}"]);

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
        info.Environment["DOTNET_ENVIRONMENT"] = "Development";
        info.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        info.Environment.Remove("ASPNETCORE_URLS");
        return info;
    }
}
