using System.Net.WebSockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.Slack;

/// <summary>
/// Keeps a socket to Slack open ("Socket Mode"), so that no public address is needed. When Slack is going to close one, the
/// next is opened first, and the old one is served to its end.
/// </summary>
internal sealed partial class SocketMode(SlackClient client, SlackOptions options, SlackDispatcher dispatcher, WorkQueue queue, TimeProvider time, ILogger<SocketMode> logger)
    : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    // Slack pings, too, but a connection that died without a word shows only where we expect an answer.
    private static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Task> running = [];
        for (var failures = 0; !stoppingToken.IsCancellationRequested;)
        {
            running.RemoveAll(static task => task.IsCompleted);
            failures = await ServeAsync(running, stoppingToken).ConfigureAwait(false) ? 0 : failures + 1;
            if (failures > 0) await WaitAsync(failures, stoppingToken).ConfigureAwait(false);
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }

    /// <summary>Opens a socket and serves it until another is needed.</summary>
    /// <returns>Whether it worked; else one waits before the next.</returns>
    private async Task<bool> ServeAsync(List<Task> running, CancellationToken cancellationToken)
    {
        try
        {
            var connection = new SocketConnection(await OpenAsync(cancellationToken).ConfigureAwait(false), dispatcher, queue);
            running.Add(connection.RunAsync(cancellationToken));
            var reason = await connection.Leaving.ConfigureAwait(false);
            LogLeaving(reason is "refresh_requested" or "warning" or "link_disabled" or "closed" ? reason : "another");
            return connection.IsGreeted && reason != "link_disabled";
        }
        catch (Exception exception) when (exception is SlackApiException or WebSocketException or HttpRequestException or IOException or TimeoutException)
        {
            LogFailed(exception);
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<WebSocket> OpenAsync(CancellationToken cancellationToken)
    {
        const string Method = "apps.connections.open";
        var opened = await client.CallAsync(Method, new NoArguments(), SlackJson.Default.NoArguments, cancellationToken, options.AppToken).ConfigureAwait(false);
        if (!Uri.TryCreate(opened.Url, UriKind.Absolute, out var url) || !IsSafe(url)) throw new SlackApiException(Method, "no_safe_url", isTransient: true);
        var socket = new ClientWebSocket();
        try
        {
            (socket.Options.KeepAliveInterval, socket.Options.KeepAliveTimeout) = (PingInterval, PingTimeout);
            using var timeout = new CancellationTokenSource(options.AttemptTimeout, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
            await socket.ConnectAsync(url, either.Token).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsSafe(Uri url) => url.Scheme == Uri.UriSchemeWss
        ? url.IdnHost.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase) || url.IdnHost.EndsWith(".slack-gov.com", StringComparison.OrdinalIgnoreCase)
        : options.AllowLoopbackHttp && url.Scheme == Uri.UriSchemeWs && url.IsLoopback;

    private async Task WaitAsync(int failures, CancellationToken cancellationToken)
    {
        var wait = options.RetryDelay * Math.Pow(2, Math.Min(failures, 16) - 1) * (0.75 + (Random.Shared.NextDouble() / 2));
        try
        {
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    [LoggerMessage(30, LogLevel.Information, "Slack's socket goes: {Reason}")]
    private partial void LogLeaving(string reason);

    [LoggerMessage(31, LogLevel.Warning, "Slack's socket cannot be opened")]
    private partial void LogFailed(Exception exception);
}
