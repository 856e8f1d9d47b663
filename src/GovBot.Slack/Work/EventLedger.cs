using Microsoft.Extensions.Logging;

namespace GovBot.Slack;

/// <summary>
/// Which events are under way and which are answered, so that each is answered once however often it is delivered. An event is
/// entered as answered after its answer was posted: a process killed before answers when the event comes again.
/// </summary>
internal sealed partial class EventLedger(EventJournal journal, ILogger<EventLedger> logger) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);

    /// <summary>Takes an event; false where it is under way or answered.</summary>
    public bool TryBegin(string id)
    {
        lock (_gate) return !journal.Contains(id) && _underWay.Add(id);
    }

    /// <summary>Ends what <see cref="TryBegin"/> began.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="isSettled">Whether it is answered; else it is taken again when it comes again.</param>
    public void End(string id, bool isSettled)
    {
        lock (_gate)
        {
            _underWay.Remove(id);
            if (!isSettled) return;
            try
            {
                journal.Add(id);
            }
            catch (IOException exception)
            {
                LogUnwritten(exception);
            }
        }
    }

    public void Dispose() => journal.Dispose();

    [LoggerMessage(20, LogLevel.Error, "The journal of answered events cannot be written; after a restart some may be answered twice")]
    private partial void LogUnwritten(Exception exception);
}
