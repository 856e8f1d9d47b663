namespace GovBot.Hosting;

/// <summary>
/// What is acknowledged and not answered yet, a sealed file each, written before the acknowledgement: nobody delivers again what is
/// acknowledged, so a process that was killed answers it when it starts again. Handed to the system and not forced to the disk: what
/// a power cut takes is not saved.
/// </summary>
internal sealed class PendingFolder : IDisposable
{
    /// <summary>After this time nobody waits for an answer any more.</summary>
    public static readonly TimeSpan LongestKept = TimeSpan.FromHours(1);

    private static readonly TimeSpan CleaningPeriod = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder;
    private readonly SealedFile _sealed;
    private readonly TimeProvider _time;
    private readonly ITimer _cleaning;

    /// <summary>Opens the folder, and makes it where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="sealedFile">Writes and reads the files.</param>
    /// <param name="time">Tells how old they are.</param>
    /// <exception cref="IOException">It cannot be written to.</exception>
    public PendingFolder(string folder, SealedFile sealedFile, TimeProvider time)
    {
        (_folder, _sealed, _time) = (Directory.CreateDirectory(folder), sealedFile, time);
        // What could not be answered stays for the next start, which may be weeks away.
        _cleaning = time.CreateTimer(static self => ((PendingFolder)self!).Clean(), this, CleaningPeriod, CleaningPeriod);
    }

    /// <summary>The files' names, in no order.</summary>
    public IEnumerable<string> Names => _folder.EnumerateFiles().Select(static file => file.Name);

    /// <summary>Keeps something.</summary>
    /// <exception cref="IOException">It could not be written, and must not be acknowledged.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        try
        {
            _sealed.Write(PathOf(name), content);
        }
        catch
        {
            Remove(name);
            throw;
        }
    }

    /// <summary>Forgets what is answered, or what nobody waits for.</summary>
    public void Remove(string name)
    {
        try
        {
            File.Delete(PathOf(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start reads it again, or deletes it.
        }
    }

    /// <summary>What an earlier process left, oldest first. What is too old, or was being written when it ended, is deleted.</summary>
    public IReadOnlyList<PendingFile> Left()
    {
        List<PendingFile> left = [];
        foreach (var file in _folder.GetFiles().OrderBy(static f => f.LastWriteTimeUtc).ThenBy(static f => f.Name, StringComparer.Ordinal))
        {
            if (!IsOld(file) && _sealed.Read(file.FullName) is { } content)
                left.Add(new PendingFile(file.Name, content));
            else
                Remove(file.Name);
        }

        return left;
    }

    public void Dispose() => _cleaning.Dispose();

    private void Clean()
    {
        try
        {
            foreach (var file in _folder.EnumerateFiles().Where(IsOld)) Remove(file.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be read is told of with the next thing to be kept.
        }
    }

    private bool IsOld(FileInfo file) => _time.GetUtcNow() - file.LastWriteTimeUtc > LongestKept;

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
