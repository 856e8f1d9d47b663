namespace GovBot.Slack;

/// <summary>A call that Slack did not take, after every attempt. The message names the method and Slack's error and holds no argument.</summary>
public sealed class SlackApiException : Exception
{
    internal SlackApiException(string method, string error, bool isTransient, Exception? inner = null)
        : base($"Slack's {method} failed: {error}.", inner)
    {
        Error = error;
        IsTransient = isTransient;
    }

    /// <summary>Slack's name of the error, such as <c>channel_not_found</c>; <c>unreachable</c> where there was no answer.</summary>
    public string Error { get; }

    /// <summary>Whether the same call may pass later.</summary>
    public bool IsTransient { get; }
}
