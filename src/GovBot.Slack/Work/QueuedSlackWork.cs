using GovBot.Hosting;

namespace GovBot.Slack;

/// <summary>Work on its way through the queue.</summary>
/// <param name="work">The work.</param>
/// <param name="runner">Does it.</param>
/// <param name="finished">Told whether it is settled: done, or failed in a way in which it would fail again.</param>
internal sealed class QueuedSlackWork(SlackWork work, WorkRunner runner, Action<bool>? finished) : QueuedWork<string>(work.Conversation)
{
    public override async Task RunAsync(CancellationToken cancellationToken)
    {
        var isSettled = await runner.RunAsync(work, cancellationToken).ConfigureAwait(false);
        finished?.Invoke(isSettled);
    }
}
