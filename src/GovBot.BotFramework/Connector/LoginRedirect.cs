namespace GovBot.BotFramework;

/// <summary>
/// Sends logins by http where the configured login URL is http on loopback (tests): MSAL itself insists on https.
/// </summary>
internal sealed class LoginRedirect(Uri login, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public static string Secure(string loginUrl) =>
        new UriBuilder(loginUrl) { Scheme = Uri.UriSchemeHttps, Port = new Uri(loginUrl).Port }.Uri.AbsoluteUri.TrimEnd('/');

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { } url && url.Authority == login.Authority)
            request.RequestUri = new UriBuilder(url) { Scheme = login.Scheme, Port = login.Port }.Uri;
        return base.SendAsync(request, cancellationToken);
    }
}
