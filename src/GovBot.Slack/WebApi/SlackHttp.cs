namespace GovBot.Slack;

/// <summary>Makes the one handler through which calls leave. Nothing of a request is logged, and no redirect is followed.</summary>
internal static class SlackHttp
{
    public static HttpMessageInvoker Create() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });
}
