namespace GovBot.Tests.Running;

/// <summary>A data folder of a test's own, with the repository's settings and documents in it. Called there, the program sees this one.</summary>
internal sealed class DataCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govbot-test-");

    public DataCopy()
    {
        Copy(Directory.GetFiles(Repository.PathTo("index/languages")).Select(static file => "index/languages/" + Path.GetFileName(file)));
        Copy("appsettings.json", "appsettings.Development.json", "index/vocabulary.txt", "index/documents/seoul-declaration.txt");
    }

    /// <summary>The folder's full path.</summary>
    public string Root => _folder.FullName;

    /// <summary>The full path of something in it.</summary>
    public string PathTo(string relative) => Path.Combine(Root, relative);

    /// <summary>Writes a file, with the folders above it.</summary>
    public DataCopy With(string relative, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(relative))!);
        File.WriteAllBytes(PathTo(relative), bytes);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Copy(params IEnumerable<string> files)
    {
        foreach (var file in files)
            With(file, File.ReadAllBytes(Repository.PathTo(file)));
    }
}
