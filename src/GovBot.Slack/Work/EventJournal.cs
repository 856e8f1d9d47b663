using System.Text;
using GovBot.Hosting;

namespace GovBot.Slack;

/// <summary>
/// The ids of answered events, a line each, appended to a file before anything else is done: a process that is killed has
/// them when it starts again. Two files take turns, so that both the disk and memory are bounded. Nothing but ids is kept.
/// </summary>
internal sealed class EventJournal : IDisposable
{
    /// <summary>Ids in one of the two files.</summary>
    public const int FileSize = 10_000;

    private readonly string _current;
    private readonly string _older;
    private readonly OwnFolder _folder;
    private HashSet<string> _newIds;
    private HashSet<string> _oldIds;
    private FileStream _file;

    /// <summary>Opens the journal of a folder, and makes it where there is none.</summary>
    /// <exception cref="IOException">The folder cannot be written to, or another process has it.</exception>
    public EventJournal(string folder)
    {
        _folder = OwnFolder.Take(folder, SlackOptionsReader.JournalFolder);
        (_current, _older) = (Path.Combine(folder, "answered"), Path.Combine(folder, "answered.older"));
        _oldIds = File.Exists(_older) ? ReadIds(File.ReadAllBytes(_older)) : [];
        _file = new FileStream(_current, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        _newIds = ReadIds(ReadWhole(_file));
    }

    public bool Contains(string id) => _newIds.Contains(id) || _oldIds.Contains(id);

    /// <summary>Keeps an id.</summary>
    /// <exception cref="IOException">It could not be written; it is kept in memory.</exception>
    public void Add(string id)
    {
        if (!_newIds.Add(id)) return;
        if (_newIds.Count > FileSize) Turn(id);
        // One write, handed to the system before this returns. What a power cut takes from the disk is not saved.
        _file.Write(Encoding.ASCII.GetBytes(id + "\n"));
        _file.Flush();
    }

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }

    private void Turn(string id)
    {
        _file.Dispose();
        File.Move(_current, _older, overwrite: true);
        _file = new FileStream(_current, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
        _newIds.Remove(id);
        (_oldIds, _newIds) = (_newIds, [id]);
    }

    // A line that the process was killed in counts for nothing, and nothing is appended to it.
    private static byte[] ReadWhole(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var end = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        file.SetLength(end);
        file.Position = end;
        return bytes[..end];
    }

    private static HashSet<string> ReadIds(byte[] lines) =>
        [.. Encoding.ASCII.GetString(lines).Split('\n').Where(SlackId.IsValid)];
}
