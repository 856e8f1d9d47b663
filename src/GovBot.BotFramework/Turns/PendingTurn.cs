namespace GovBot.BotFramework;

/// <summary>A turn that is written down until it is settled. One that is not stays for the next start: nobody delivers it again.</summary>
/// <param name="activity">The activity.</param>
/// <param name="serviceUrl">Where replies go.</param>
/// <param name="runner">Runs it.</param>
/// <param name="pending">Has it.</param>
/// <param name="name">Under this name.</param>
internal sealed class PendingTurn(Activity activity, ServiceUrl serviceUrl, TurnRunner runner, PendingTurns pending, string name)
    : Turn(activity, serviceUrl, runner)
{
    public override async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await AnswerAsync(cancellationToken).ConfigureAwait(false)) pending.Remove(name);
    }

    public override void Refused() => pending.Remove(name);
}
