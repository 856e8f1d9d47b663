using System.Net;
using GovBot.Hosting;
using Polly;
using Polly.Retry;

namespace GovBot.BotFramework;

/// <summary>When and how often a reply is sent again.</summary>
internal static class ConnectorRetry
{
    /// <summary>Attempts after the first; with the default first wait of half a second they span about 30 seconds.</summary>
    public const int MaxRetries = 6;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline<HttpResponseMessage> Pipeline(BotFrameworkOptions options, TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryDelay,
                MaxDelay = MaxDelay,
                ShouldHandle = arguments => new(IsTransient(arguments.Outcome)),
                DelayGenerator = arguments => new(RetryWait.Heeded(RetryWait.Asked(arguments.Outcome.Result?.Headers.RetryAfter, time))),
                OnRetry = arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return default;
                },
            })
            .Build();

    /// <summary>Whether the channel may take later what it answered so.</summary>
    // 412, 429, 502 and 504 are those Teams names for retrying; 408, 500 and 503 are transient by their meaning.
    public static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed
        or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>Whether the channel, or the login service, may be reached later.</summary>
    public static bool IsTransient(Exception? exception) => exception switch
    {
        HttpRequestException { InnerException: ForbiddenAddressException } => false,
        TokenException token => token.IsTransient,
        HttpRequestException or IOException or TimeoutException => true,
        _ => false,
    };

    private static bool IsTransient(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } response ? IsTransient(response.StatusCode) : IsTransient(outcome.Exception);
}
