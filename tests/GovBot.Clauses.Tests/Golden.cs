using System.Runtime.CompilerServices;

namespace GovBot.Clauses.Tests;

/// <summary>Compares text with a file beside the tests; GOVBOT_GOLDEN=write writes the file instead, to be read before it is committed.</summary>
internal static class Golden
{
    /// <summary>A folder beside the calling file.</summary>
    public static string Folder(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);

    public static void Equal(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable("GOVBOT_GOLDEN") == "write")
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
