using System.Security.Cryptography;
using System.Text;
using GovBot.Clauses.Documents;

namespace GovBot.Clauses.Search;

/// <summary>
/// Keeps generations of the index in a folder, each in a subfolder named after the hash of all that it is built
/// from. A generation is built beside the others, written through to the disk and renamed into place, so that it is
/// either whole or not there. Its manifest lists the SHA-256 of every file; a generation that differs is built anew.
/// </summary>
internal sealed class IndexStore(string folder)
{
    private const string ManifestName = "manifest.sha256";
    private const string LockName = "build.lock";

    // What a file that another has opened alone gives: ERROR_SHARING_VIOLATION of Windows, EWOULDBLOCK of Linux and of macOS.
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(20);

    /// <summary>The name of the generation for a library and a vocabulary.</summary>
    public static string GenerationName(DocumentLibrary library, Vocabulary vocabulary) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{IndexFields.Version} {library.Hash} {vocabulary.Hash}")))[..32];

    /// <summary>The folder of a generation, or null where it is not there or its files are not those that were written.</summary>
    public string? Find(string generation)
    {
        var path = Path.Combine(folder, generation);
        return IsIntact(path) ? path : null;
    }

    /// <summary>Builds a generation and takes older ones away.</summary>
    /// <param name="generation">Its name.</param>
    /// <param name="write">Writes the index into an empty folder.</param>
    /// <exception cref="IOException">The folder cannot be written or the disk is full; nothing half-written stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    /// <exception cref="TimeoutException">Another process is building, and was not done in ten seconds.</exception>
    public void Build(string generation, Action<string> write)
    {
        Directory.CreateDirectory(folder);
        using var turn = WaitForTurn();
        if (IsIntact(Path.Combine(folder, generation)))
            return;
        var scratch = Path.Combine(folder, IndexLeftovers.NewScratchName());
        try
        {
            Directory.CreateDirectory(scratch);
            write(scratch);
            WriteManifest(scratch);
            Publish(scratch, Path.Combine(folder, generation));
        }
        finally
        {
            Delete(scratch);
        }

        foreach (var old in Directory.EnumerateDirectories(folder).Where(p => IndexLeftovers.Has(p, generation)))
            Delete(old);
    }

    // Of several that find no index at once, in this process or others, one builds and the rest use what it built.
    private FileStream WaitForTurn()
    {
        var path = Path.Combine(folder, LockName);
        for (var deadline = DateTime.UtcNow + LongestWait; ;)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsHeldByAnother(e))
            {
                if (DateTime.UtcNow >= deadline)
                    throw new TimeoutException("another process is building it", e);
                Thread.Sleep(RetryPause);
            }
        }
    }

    // Not where the disk is full or read-only: waiting changes nothing there.
    private static bool IsHeldByAnother(IOException e) => e.GetType() == typeof(IOException) && e.HResult is SharingViolation or WouldBlock or WouldBlockOnMac;

    // A broken generation makes room.
    private static void Publish(string scratch, string target)
    {
        Delete(target);
        Directory.Move(scratch, target);
    }

    private static void WriteManifest(string path)
    {
        var lines = Files(path).Select(static file => $"{HashOf(file)}  {Path.GetFileName(file)}");
        File.WriteAllLines(Path.Combine(path, ManifestName), lines);
        foreach (var file in Directory.EnumerateFiles(path))
        {
            using var handle = File.OpenHandle(file, access: FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    private static bool IsIntact(string path)
    {
        try
        {
            var expected = File.ReadAllLines(Path.Combine(path, ManifestName));
            return expected.Length > 0 && expected.SequenceEqual(Files(path).Select(static file => $"{HashOf(file)}  {Path.GetFileName(file)}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.EnumerateFiles(path)
            .Where(static file => Path.GetFileName(file) is not (ManifestName or "write.lock"))
            .Order(StringComparer.Ordinal);

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void Delete(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is in use or not ours to delete; the next build tries again.
        }
    }
}
