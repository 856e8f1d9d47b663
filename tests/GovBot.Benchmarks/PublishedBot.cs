using System.Diagnostics;
using GovBot.Tests.Running;

namespace GovBot.Benchmarks;

/// <summary>GovBot as it is published, in a folder of its own, with the documents and at first without an index. Disposing it removes the folder.</summary>
internal sealed class PublishedBot : IDisposable
{
    private static readonly TimeSpan PublishLimit = TimeSpan.FromMinutes(10);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govbot-published-");

    private PublishedBot()
    {
    }

    /// <summary>How its server is started, in development. It is run in the repository and serves that one's documents.</summary>
    public BotCommand Server => new([Program, "serve", "--environment", "Development", "--urls", "{url}"]);

    private string Program => Path.Combine(_folder.FullName, OperatingSystem.IsWindows() ? "govbot.exe" : "govbot");

    /// <exception cref="InvalidOperationException">It does not build; the message says why.</exception>
    public static async Task<PublishedBot> CreateAsync()
    {
        var bot = new PublishedBot();
        try
        {
            await Console.Error.WriteLineAsync("Publishing; a first time takes some minutes.");
            await bot.PublishAsync();
            return bot;
        }
        catch
        {
            bot.Dispose();
            throw;
        }
    }

    /// <summary>The program with some arguments, to be run in its own folder.</summary>
    public ProcessStartInfo Command(params string[] arguments) => new(Program, arguments) { WorkingDirectory = _folder.FullName };

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task PublishAsync()
    {
        await using var publish = ChildProcess.Start(new ProcessStartInfo(
            "dotnet", ["publish", Repository.PathTo("src", "GovBot"), "-c", "Release", "-o", _folder.FullName, "--nologo", "-v", "quiet"])
        { WorkingDirectory = Repository.Root });
        if (await publish.WaitForExitAsync(PublishLimit) != 0)
            throw new InvalidOperationException($"dotnet publish failed:\n{publish.Output}");
    }
}
