using System.Net;
using System.Net.Http.Headers;
using Polly;

namespace GovBot.BotFramework;

/// <summary>Posts replies to the channel (Bot Connector REST API 3.0), trying again as long as it makes sense.</summary>
internal sealed class ConnectorClient(
    HttpMessageInvoker http, ConnectorTokens? tokens, BotFrameworkOptions options, TimeProvider time)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly ResiliencePipeline<HttpResponseMessage> _retry = ConnectorRetry.Pipeline(options, time);

    /// <summary>Sends one reply and returns when the channel took it.</summary>
    /// <exception cref="ConnectorException">The channel refused it, or no attempt succeeded.</exception>
    public async ValueTask SendAsync(ReplyAddress address, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            using var response = await _retry.ExecuteAsync(
                static (context, state) => state.Client.AttemptAsync(state.Address, state.Body, context.CancellationToken),
                context,
                (Client: this, Address: address, Body: body)).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode) throw new ConnectorException(response.StatusCode);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutException or TokenException)
        {
            throw new ConnectorException(null, exception);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(
        ReplyAddress address, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.AttemptTimeout, time);
        using var stopping = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), timeout);
        try
        {
            if (tokens is null || !address.TakesToken) return await PostAsync(address.Url, body, null, timeout.Token).ConfigureAwait(false);
            var token = await tokens.GetAsync(timeout.Token).ConfigureAwait(false);
            var response = await PostAsync(address.Url, body, token, timeout.Token).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.Unauthorized) return response;

            response.Dispose();
            token = await tokens.RefreshAsync(token, timeout.Token).ConfigureAwait(false);
            return await PostAsync(address.Url, body, token, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("An attempt to reach the channel took too long.");
        }
    }

    private async Task<HttpResponseMessage> PostAsync(Uri url, ReadOnlyMemory<byte> body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = Json;
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        return await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
