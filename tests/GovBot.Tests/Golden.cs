using System.Runtime.CompilerServices;

namespace GovBot.Tests;

/// <summary>Compares text with a file in the folder <c>Golden</c> beside the calling test; GOVBOT_GOLDEN=write writes the file instead, to be read before it is committed.</summary>
internal static class Golden
{
    public static void Equal(string name, string actual, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("GOVBOT_GOLDEN") == "write")
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
