using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>Takes turns into the queue: each activity once, and a channel's written down before it is acknowledged.</summary>
/// <param name="recent">Knows the activities of the last while.</param>
/// <param name="queue">The queue.</param>
/// <param name="runner">Runs turns.</param>
/// <param name="pending">Where turns are written; null without credentials, where nothing is.</param>
/// <param name="logger">Is told of what could not be written.</param>
internal sealed partial class TurnIntake(
    RecentActivities recent, TurnQueue queue, TurnRunner runner, PendingTurns? pending, ILogger<TurnIntake> logger)
{
    /// <summary>False when the activity came already.</summary>
    public bool IsNew(Activity activity) => string.IsNullOrEmpty(activity.Id) || recent.TryAdd(KeyOf(activity));

    /// <summary>Lets the same activity come again.</summary>
    public void Forget(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.Id)) recent.Remove(KeyOf(activity));
    }

    /// <summary>Gives an activity its place in the queue, where it waits for its acknowledgement.</summary>
    /// <returns>Why not; null where it has one.</returns>
    public Problem? Take(Activity activity, ServiceUrl serviceUrl, Caller caller, out Turn? turn)
    {
        turn = null;
        try
        {
            turn = Create(activity, serviceUrl, caller);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Acknowledged, it could be lost without anybody knowing; the channel knows of what is refused, and may try again.
            LogUnwritten(exception);
            return Problem.NotKept;
        }

        if (queue.TryAdd(turn)) return null;
        turn.Refused();
        return Problem.Busy;
    }

    /// <summary>Brings a turn that an earlier process acknowledged back into the queue; false when it is there already.</summary>
    public bool Restore(LeftTurn left, ServiceUrl serviceUrl)
    {
        if (!IsNew(left.Activity)) return false;
        queue.Restore(new PendingTurn(left.Activity, serviceUrl, runner, pending!, left.Name));
        return true;
    }

    // The Emulator sits on the desk of whoever tries the bot out: nothing of theirs is worth a file.
    private Turn Create(Activity activity, ServiceUrl serviceUrl, Caller caller) => pending is not null && caller is Caller.Channel
        ? new PendingTurn(activity, serviceUrl, runner, pending, pending.Add(activity))
        : new Turn(activity, serviceUrl, runner);

    private static UInt128 KeyOf(Activity activity) => RecentActivities.KeyOf(activity.ChannelId, activity.Conversation?.Id, activity.Id!);

    [LoggerMessage(21, LogLevel.Error, "A turn cannot be written down, so it is refused")]
    private partial void LogUnwritten(Exception exception);
}
