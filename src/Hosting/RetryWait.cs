using System.Net.Http.Headers;

namespace GovBot.Hosting;

/// <summary>How long a service asks to wait before a call is made again (RFC 9110, 10.2.3).</summary>
internal static class RetryWait
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>What a Retry-After header asks for, below zero where its date is over by our clock; null without one.</summary>
    public static TimeSpan? Asked(RetryConditionHeaderValue? header, TimeProvider time) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };

    /// <summary>The wait that is heeded, a minute at most. No wait, or one that is over, is none to go by: null waits ever longer.</summary>
    public static TimeSpan? Heeded(TimeSpan? asked) => asked > Longest ? Longest : asked > TimeSpan.Zero ? asked : null;
}
