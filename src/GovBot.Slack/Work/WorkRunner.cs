using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace GovBot.Slack;

/// <summary>Does work. No exception leaves it.</summary>
internal sealed partial class WorkRunner(ILogger<WorkRunner> logger)
{
    /// <summary>What people read when something failed.</summary>
    public static string NewReference() => RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <summary>Does a piece of work.</summary>
    /// <returns>Whether it is settled; false where the same may pass when it is delivered again.</returns>
    public async Task<bool> RunAsync(SlackWork work, CancellationToken cancellationToken)
    {
        try
        {
            await work.RunAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (SlackApiException exception)
        {
            LogRefused(exception, NewReference());
            return !exception.IsTransient;
        }
        catch (Exception exception)
        {
            await ApologizeAsync(work, exception, cancellationToken).ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Logs a failure and gives its reference.</summary>
    public string Failed(Exception exception)
    {
        var reference = NewReference();
        LogFailed(exception, reference);
        return reference;
    }

    private async Task ApologizeAsync(SlackWork work, Exception exception, CancellationToken cancellationToken)
    {
        var reference = Failed(exception);
        if (work.ApologizeAsync is not { } apologizeAsync) return;
        try
        {
            await apologizeAsync(reference, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            LogRefused(second, reference);
        }
    }

    [LoggerMessage(10, LogLevel.Error, "Slack work failed, reference {Reference}")]
    private partial void LogFailed(Exception exception, string reference);

    [LoggerMessage(11, LogLevel.Error, "Slack did not take what was sent, reference {Reference}")]
    private partial void LogRefused(Exception exception, string reference);
}
