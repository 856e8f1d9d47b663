using System.Collections.Immutable;

namespace GovBot.Clauses.Documents.Reading;

/// <summary>Reads the documents of a folder and says of each file that gives none what to do about it.</summary>
internal sealed class FolderReader
{
    private const int MaxMegabytes = 20;
    private const int MaxBytes = MaxMegabytes * 1024 * 1024;
    private const int MaxSeconds = 10;

    private readonly ImmutableArray<DocumentProblem>.Builder _problems = ImmutableArray.CreateBuilder<DocumentProblem>();
    private readonly Dictionary<DocumentId, string> _files = [];
    private readonly ImmutableArray<Document>.Builder _documents = ImmutableArray.CreateBuilder<Document>();

    public static (ImmutableArray<Document> Documents, ImmutableArray<DocumentProblem> Problems) Read(string folder)
    {
        var reader = new FolderReader();
        reader.ReadAll(folder);
        return (reader._documents.ToImmutable(), reader._problems.ToImmutable());
    }

    private void ReadAll(string folder)
    {
        string[] paths;
        try
        {
            paths = [.. Directory.EnumerateFileSystemEntries(folder).Where(static p => Path.GetExtension(p).ToUpperInvariant() is ".TXT" or ".MD")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var isMissing = e is DirectoryNotFoundException or ArgumentException;
            var reason = isMissing ? "There is no such folder; create it" : "The folder cannot be read; check its permissions";
            _problems.Add(new DocumentProblem(folder, $"{reason} and put the documents there as .txt or .md files."));
            return;
        }

        foreach (var path in paths.Order(StringComparer.Ordinal))
            ReadOne(path);
        if (paths.Length == 0)
            _problems.Add(new DocumentProblem(folder, "The folder has no .txt or .md file in it; put the documents there."));
    }

    private void ReadOne(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            if (!DocumentId.TryParse(Path.GetFileNameWithoutExtension(name), null, out var id))
                throw new DocumentFormatException($"The file's name is no document's name; use 1 to {DocumentId.MaxLength} letters, digits, '.', '-' or '_'.");
            if (_files.TryGetValue(id, out var other))
                throw new DocumentFormatException($"The document {id} was read from {other} already; rename or remove one of the two files.");
            var document = DocumentReader.Read(id, BytesInTime(path));
            if (document.Clauses.All(static c => c.Kind == ClauseKind.Title))
                throw new DocumentFormatException("No numbered clause was found; begin each clause on a line of its own with its number, as in '1. '.");
            _files.Add(id, name);
            _documents.Add(document);
        }
        catch (DocumentFormatException e)
        {
            _problems.Add(new DocumentProblem(name, e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new DocumentProblem(name, $"The file cannot be read; {Remedy(e)}."));
        }
    }

    // A named pipe that nobody writes to, or a server's file, may keep a reader for ever; the other documents do not wait for it.
    private static byte[] BytesInTime(string path)
    {
        var reading = Task.Run(() => Bytes(path));
        return Task.WaitAny([reading], TimeSpan.FromSeconds(MaxSeconds)) < 0
            ? throw new DocumentFormatException($"The file could not be read within {MaxSeconds} seconds; remove it if it is a pipe, else check its disk or server.")
            : reading.GetAwaiter().GetResult();
    }

    private static byte[] Bytes(string path)
    {
        if (Directory.Exists(path))
            throw new DocumentFormatException("This is a folder, not a file; rename it, or move its files up.");
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (!stream.CanSeek)
            throw new DocumentFormatException("This is a pipe or a device, not a file; remove it.");
        if (stream.Length > MaxBytes)
            throw new DocumentFormatException($"The file has more than {MaxMegabytes} MB; split it into several documents.");

        // A file may grow while it is read: what is taken is bounded all the same.
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static string Remedy(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it is a link to a file that is not there: remove it or restore that file",
        UnauthorizedAccessException => "give the program permission to read it",
        _ => "check the disk and whether another program holds it open",
    };
}
