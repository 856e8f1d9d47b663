namespace GovBot.Slack;

/// <summary>Something to be done after Slack has its acknowledgement.</summary>
/// <param name="Conversation">Work with one key is done one after the other, in the order in which it came.</param>
/// <param name="RunAsync">Does it.</param>
public sealed record SlackWork(string Conversation, Func<CancellationToken, Task> RunAsync)
{
    /// <summary>Tells people that it failed, with the reference under which the log has the cause; null where nobody waits.</summary>
    public Func<string, CancellationToken, Task>? ApologizeAsync { get; init; }
}
