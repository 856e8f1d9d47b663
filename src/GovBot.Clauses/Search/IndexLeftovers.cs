using System.Diagnostics;
using System.Globalization;

namespace GovBot.Clauses.Search;

/// <summary>Names the folders in which an index is built, and tells by its name what an <see cref="IndexStore"/> may take away. What else lies there is somebody's own.</summary>
internal static class IndexLeftovers
{
    private const string ScratchPrefix = "building";
    private static readonly TimeSpan LongestBuild = TimeSpan.FromHours(1);

    /// <summary>A new name for a folder in which this process builds.</summary>
    public static string NewScratchName() => $"{ScratchPrefix}-{Environment.ProcessId}-{Guid.NewGuid():N}";

    /// <summary>Whether a folder is an older generation or was left by a build that broke off; asked by a process that has just built, alone.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="generation">The name of the generation in use.</param>
    public static bool Has(string path, string generation)
    {
        var name = Path.GetFileName(path);
        if (name.Split('-') is [ScratchPrefix, var number, _] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process))
            return !IsRunning(process) || Directory.GetLastWriteTimeUtc(path) < DateTime.UtcNow - LongestBuild;
        return name != generation && name.Length == generation.Length && name.All(char.IsAsciiHexDigitLower);
    }

    // This process is done with its own; in a container, each start has the number of the one before.
    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return process != Environment.ProcessId;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
