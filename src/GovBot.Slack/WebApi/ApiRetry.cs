using Polly;
using Polly.Retry;

namespace GovBot.Slack;

/// <summary>When and how often a call is made again.</summary>
internal static class ApiRetry
{
    /// <summary>Attempts after the first; with the default first wait of half a second they span about 30 seconds.</summary>
    public const int MaxRetries = 6;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MaxRetryAfter = TimeSpan.FromSeconds(60);

    public static ResiliencePipeline<ApiReply> Pipeline(SlackOptions options, TimeProvider time) =>
        new ResiliencePipelineBuilder<ApiReply> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<ApiReply>
            {
                MaxRetryAttempts = MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryDelay,
                MaxDelay = MaxDelay,
                ShouldHandle = static arguments => new(IsTransient(arguments.Outcome)),
                DelayGenerator = static arguments => new(Wait(arguments.Outcome.Result?.RetryAfter)),
            })
            .Build();

    // No wait, or one that is over by our clock, is none to go by: null waits ever longer.
    private static TimeSpan? Wait(TimeSpan? asked) => asked > MaxRetryAfter ? MaxRetryAfter : asked > TimeSpan.Zero ? asked : null;

    private static bool IsTransient(Outcome<ApiReply> outcome) => outcome switch
    {
        { Result: { } reply } => reply.IsTransient,
        { Exception: HttpRequestException or IOException or TimeoutException } => true,
        _ => false,
    };
}
