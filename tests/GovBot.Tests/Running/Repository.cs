namespace GovBot.Tests.Running;

/// <summary>The working copy this assembly was built in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The full path of something in the working copy.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "GovBot.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"No GovBot.sln above {start}: run this from its build output in a working copy.");
    }
}
