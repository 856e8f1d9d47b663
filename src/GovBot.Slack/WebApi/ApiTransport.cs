using System.Net;
using System.Net.Http.Headers;
using GovBot.Hosting;
using Polly;

namespace GovBot.Slack;

/// <summary>Posts JSON to Slack and tries again as long as it makes sense.</summary>
internal sealed class ApiTransport(HttpMessageInvoker http, SlackOptions options, TimeProvider time)
{
    private const int MaxResponseBytes = 1024 * 1024;

    private readonly ResiliencePipeline<ApiReply> _retry = ApiRetry.Pipeline(options, time);

    /// <summary>Posts until there is an answer that would stay.</summary>
    /// <param name="name">For errors: the method's name.</param>
    /// <param name="url">Where to.</param>
    /// <param name="body">JSON.</param>
    /// <param name="token">Proves who calls; null where the address does.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="room">How many such attempts are made at a time; null for any number.</param>
    /// <exception cref="SlackApiException">Nothing answered.</exception>
    public async Task<ApiReply> PostAsync(string name, Uri url, byte[] body, string? token, CancellationToken cancellationToken, SemaphoreSlim? room = null)
    {
        try
        {
            return await _retry.ExecuteAsync(
                static (state, cancellation) => state.Self.AttemptAsync(state.url, state.body, state.token, state.room, cancellation),
                (Self: this, url, body, token, room), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutException)
        {
            throw new SlackApiException(name, "unreachable", isTransient: true, exception);
        }
    }

    private async ValueTask<ApiReply> AttemptAsync(Uri url, byte[] body, string? token, SemaphoreSlim? room, CancellationToken cancellationToken)
    {
        if (room is null) return await AttemptAsync(url, body, token, cancellationToken).ConfigureAwait(false);
        await room.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AttemptAsync(url, body, token, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            room.Release();
        }
    }

    private async Task<ApiReply> AttemptAsync(Uri url, byte[] body, string? token, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.SendAsync(request, either.Token).ConfigureAwait(false);
            return new ApiReply(response.StatusCode, await ReadAsync(response, either.Token).ConfigureAwait(false), RetryAfter(response));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("Slack took too long.");
        }
    }

    private static async Task<ApiResponse?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return SlackJsonReader.Read(bytes, SlackJson.Default.ApiResponse);
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        RetryWait.Asked(response.Headers.RetryAfter, time) ?? (response.StatusCode == HttpStatusCode.TooManyRequests ? TimeSpan.FromSeconds(1) : null);
}
