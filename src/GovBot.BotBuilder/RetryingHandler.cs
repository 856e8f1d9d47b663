using Polly;

namespace GovBot.BotBuilder;

/// <summary>Sends a reply again that the channel refused for the moment (412, 429, 5xx), as the default host does; the SDK gives it up.</summary>
internal sealed class RetryingHandler(BotFrameworkOptions options) : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> _retry = ConnectorRetry.Pipeline(options, TimeProvider.System);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _retry.ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken).AsTask();
}
