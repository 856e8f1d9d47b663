namespace GovBot.Workspaces;

/// <summary>The folder that holds <c>index/</c> and <c>appsettings.json</c>.</summary>
internal static class DataFolder
{
    /// <summary>
    /// The nearest folder with <c>index/documents</c> in it: the current one or one above it, else the program's own
    /// or one above that; where there is none, the current one.
    /// </summary>
    public static string Find() =>
        Above(Environment.CurrentDirectory).Concat(Above(AppContext.BaseDirectory))
            .FirstOrDefault(static folder => Directory.Exists(Path.Combine(folder, "index", "documents"))) ?? Environment.CurrentDirectory;

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
