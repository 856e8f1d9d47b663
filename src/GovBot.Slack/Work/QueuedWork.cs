namespace GovBot.Slack;

/// <summary>Work on its way through the queue.</summary>
/// <param name="work">The work.</param>
/// <param name="finished">Told whether it is settled: done, or failed in a way in which it would fail again.</param>
internal sealed class QueuedWork(SlackWork work, Action<bool>? finished)
{
    public SlackWork Work => work;

    /// <summary>Set once Slack has its acknowledgement; guarded by the queue.</summary>
    public bool IsAcknowledged { get; set; }

    public void Finish(bool isSettled) => finished?.Invoke(isSettled);
}
