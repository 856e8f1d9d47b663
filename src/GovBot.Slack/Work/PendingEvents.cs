using System.Text.Json;

namespace GovBot.Slack;

/// <summary>
/// The events that are taken and not answered yet, a file each, written before the acknowledgement: Slack does not deliver again
/// what it has an acknowledgement of, so a process that was killed answers them when it starts again. What somebody wrote
/// stands there encrypted, and goes as soon as the event is answered.
/// </summary>
internal sealed class PendingEvents
{
    /// <summary>After this time nobody waits for an answer any more.</summary>
    public static readonly TimeSpan LongestKept = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly SealedFile _sealed;
    private readonly TimeProvider _time;

    /// <summary>Opens the folder, and makes it where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="secret">What the files are read with.</param>
    /// <param name="time">Tells how old they are.</param>
    /// <exception cref="IOException">It cannot be written to.</exception>
    public PendingEvents(string folder, string secret, TimeProvider time)
    {
        (_folder, _sealed, _time) = (folder, new SealedFile(secret), time);
        Directory.CreateDirectory(folder);
    }

    /// <summary>Keeps an event.</summary>
    /// <exception cref="IOException">It could not be written, and must not be acknowledged.</exception>
    public void Add(string id, EventEnvelope envelope) =>
        _sealed.Write(PathOf(id), JsonSerializer.SerializeToUtf8Bytes(envelope, SlackJson.Default.EventEnvelope));

    /// <summary>Forgets an event that is answered, or that nobody waits for.</summary>
    public void Remove(string id)
    {
        try
        {
            File.Delete(PathOf(id));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The ledger knows that it is answered; the next start deletes it.
        }
    }

    /// <summary>What an earlier process left, oldest first. What is too old, or was being written when it ended, is deleted.</summary>
    public IReadOnlyList<EventEnvelope> Left()
    {
        List<EventEnvelope> left = [];
        foreach (var file in new DirectoryInfo(_folder).GetFiles().OrderBy(static f => f.LastWriteTimeUtc))
        {
            if (_time.GetUtcNow() - file.LastWriteTimeUtc <= LongestKept && _sealed.Read(file.FullName) is { } json && SlackJsonReader.Read(json, SlackJson.Default.EventEnvelope) is { } envelope)
                left.Add(envelope);
            else
                Remove(file.Name);
        }

        return left;
    }

    private string PathOf(string id) => Path.Combine(_folder, id);
}
