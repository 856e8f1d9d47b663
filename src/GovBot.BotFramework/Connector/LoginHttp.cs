using Microsoft.Identity.Client;

namespace GovBot.BotFramework;

/// <summary>The one HTTP client with which MSAL reaches the login service or the machine's identity endpoint.</summary>
internal sealed class LoginHttp(HttpMessageHandler handler) : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient _client = new(handler) { Timeout = TimeSpan.FromSeconds(20), MaxResponseContentBufferSize = 1024 * 1024 };

    public static LoginHttp Create(BotFrameworkOptions options)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5) };
        return new LoginHttp(options.LoginUrl is { } url && url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            ? new LoginRedirect(new Uri(url), handler)
            : handler);
    }

    public HttpClient GetHttpClient() => _client;

    public void Dispose() => _client.Dispose();
}
