using GovBot.Hosting;
using Polly;
using Polly.Retry;

namespace GovBot.Slack;

/// <summary>When and how often a call is made again.</summary>
internal static class ApiRetry
{
    /// <summary>Attempts after the first; with the default first wait of half a second they span about 30 seconds.</summary>
    public const int MaxRetries = 6;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(30);

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
                DelayGenerator = static arguments => new(RetryWait.Heeded(arguments.Outcome.Result?.RetryAfter)),
            })
            .Build();

    private static bool IsTransient(Outcome<ApiReply> outcome) => outcome switch
    {
        { Result: { } reply } => reply.IsTransient,
        { Exception: HttpRequestException or IOException or TimeoutException } => true,
        _ => false,
    };
}
