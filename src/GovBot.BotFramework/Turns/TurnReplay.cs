using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>
/// Answers, before anything new is taken, what an earlier process acknowledged and did not answer. Whom the bot serves and where it
/// replies may be set otherwise by now, so both are asked again.
/// </summary>
internal sealed partial class TurnReplay(ServiceUrlPolicy serviceUrls, TenantPolicy tenants, ILogger<TurnReplay> logger) : IHostedService
{
    private PendingTurns? _pending;
    private TurnIntake? _intake;

    /// <summary>Says what to read and where to bring it. A host that maps no bot here, since another adapter has it, reads nothing.</summary>
    public void Use(PendingTurns pending, TurnIntake intake) => (_pending, _intake) = (pending, intake);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (_pending is not { Count: > 0 and var count } pending) return Task.CompletedTask;
        var restored = 0;
        foreach (var left in pending.Left())
        {
            if (AddressOf(left.Activity) is { } serviceUrl && _intake!.Restore(left, serviceUrl))
                restored++;
            else
                pending.Remove(left.Name);
        }

        LogRestored(restored, count - restored);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private ServiceUrl? AddressOf(Activity activity) =>
        tenants.Admits(activity) && !string.IsNullOrEmpty(activity.Conversation?.Id) ? serviceUrls.Accept(activity.ServiceUrl, Caller.Earlier.Instance) : null;

    [LoggerMessage(22, LogLevel.Information, "{Count} turns that were acknowledged before this start are answered now; {Dropped} are not: too old, unreadable or not allowed any more")]
    private partial void LogRestored(int count, int dropped);
}
