using Microsoft.Extensions.Hosting;

namespace GovBot.Slack;

/// <summary>Answers, before anything new is taken, what an earlier process acknowledged and did not answer.</summary>
internal sealed class PendingReplay(PendingEvents pending, SlackDispatcher dispatcher, WorkQueue queue) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var envelope in pending.Left())
        {
            switch (dispatcher.Event(envelope))
            {
                case SlackOutcome.Taken { Work: { } work }:
                    queue.Acknowledged(work);
                    break;
                case SlackOutcome.Refused { Status: 503 }:
                    // No room; the file stays for the next start, or for Slack's next delivery.
                    break;
                default:
                    pending.Remove(envelope.EventId!);
                    break;
            }
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
