using System.Text;
using System.Text.Json;
using GovBot.Hosting;

namespace GovBot.Slack;

/// <summary>
/// The events that are taken and not answered yet. What somebody wrote stands there encrypted, under a key of the bot token, and
/// goes as soon as the event is answered.
/// </summary>
internal sealed class PendingEvents : IDisposable
{
    public const string Purpose = "GovBot pending events";

    private readonly PendingFolder _folder;

    /// <summary>Opens the folder, and makes it where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="secret">What the files are read with.</param>
    /// <param name="time">Tells how old they are.</param>
    /// <exception cref="IOException">It cannot be written to.</exception>
    public PendingEvents(string folder, string secret, TimeProvider time) =>
        _folder = new PendingFolder(folder, new SealedFile(Encoding.UTF8.GetBytes(secret), Purpose), time);

    /// <summary>Keeps an event.</summary>
    /// <exception cref="IOException">It could not be written, and must not be acknowledged.</exception>
    public void Add(string id, EventEnvelope envelope) =>
        _folder.Add(id, JsonSerializer.SerializeToUtf8Bytes(envelope, SlackJson.Default.EventEnvelope));

    /// <summary>Forgets an event that is answered, or that nobody waits for.</summary>
    public void Remove(string id) => _folder.Remove(id);

    /// <summary>What an earlier process left, oldest first.</summary>
    public IReadOnlyList<EventEnvelope> Left()
    {
        List<EventEnvelope> left = [];
        foreach (var file in _folder.Left())
        {
            if (SlackJsonReader.Read(file.Content, SlackJson.Default.EventEnvelope) is { } envelope)
                left.Add(envelope);
            else
                Remove(file.Name);
        }

        return left;
    }

    public void Dispose() => _folder.Dispose();
}
