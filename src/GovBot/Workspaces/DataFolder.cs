namespace GovBot.Workspaces;

/// <summary>The folder that holds <c>index/</c> and <c>appsettings.json</c>.</summary>
internal static class DataFolder
{
    /// <summary>
    /// The nearest folder with <c>index/documents</c> in it: the current one or one above it, else the program's own
    /// or one above that; where there is none, the current one.
    /// </summary>
    /// <exception cref="IOException">The current folder is not there any more.</exception>
    public static string Find()
    {
        var current = Current();
        return Above(current).Concat(Above(AppContext.BaseDirectory)).FirstOrDefault(static folder => Directory.Exists(Path.Combine(folder, "index", "documents")), current);
    }

    /// <summary>
    /// The path of what belongs into the data folder and comes with the program: where the data folder has none, that
    /// beside the program or in a folder above it; where there is none at all, the place in the data folder.
    /// </summary>
    /// <param name="relative">A file or folder, as seen from the data folder.</param>
    public static string PathTo(string relative)
    {
        var own = Path.Combine(Find(), relative);
        return Path.Exists(own) ? own : Above(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, relative)).FirstOrDefault(Path.Exists, own);
    }

    private static string Current()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            // The system says only that it does not find "the file".
            throw new IOException("The current folder is not there any more; change into another.");
        }
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
