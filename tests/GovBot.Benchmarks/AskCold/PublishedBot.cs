using System.Diagnostics;
using GovBot.Tests.Running;

namespace GovBot.Benchmarks.AskCold;

/// <summary>GovBot as it is published, in a folder of its own with the documents but without an index.</summary>
internal static class PublishedBot
{
    private static readonly TimeSpan PublishLimit = TimeSpan.FromMinutes(5);

    /// <exception cref="InvalidOperationException">It does not build; the message says why.</exception>
    public static async Task CreateAsync(string folder)
    {
        await using var publish = ChildProcess.Start(new ProcessStartInfo(
            "dotnet", ["publish", Repository.PathTo("src", "GovBot"), "-c", "Release", "-o", folder, "--nologo", "-v", "quiet"])
        { WorkingDirectory = Repository.Root });
        if (await publish.WaitForExitAsync(PublishLimit) != 0)
            throw new InvalidOperationException($"dotnet publish failed:\n{publish.Output}");
        foreach (var file in Directory.EnumerateFiles(Repository.PathTo("index"), "*", SearchOption.AllDirectories).Where(IsSource))
            Copy(file, Path.Combine(folder, Path.GetRelativePath(Repository.Root, file)));
    }

    /// <summary>The published program with some arguments, to be run in its own folder.</summary>
    public static ProcessStartInfo Command(string folder, params string[] arguments) =>
        new(Path.Combine(folder, OperatingSystem.IsWindows() ? "govbot.exe" : "govbot"), arguments) { WorkingDirectory = folder };

    private static bool IsSource(string file) =>
        !file.StartsWith(Repository.PathTo("index", "lucene") + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
