using System.Text;
using GovBot.Tests.Running;

namespace GovBot.Tests.Conformance;

/// <summary>
/// The host under test, and a connector beside it: this repository's server, or the one at <c>GOVBOT_HOST_URL</c>, which has
/// to allow anonymous clients on this machine and to have no conversations that tests would meet again.
/// </summary>
public sealed class ConformanceHost : IAsyncLifetime
{
    private BotProcess? _bot;
    private HttpClient Http { get; set; } = null!;

    internal ConnectorStub Connector { get; private set; } = null!;

    /// <summary>The host's address without a slash at its end.</summary>
    internal string Url { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Connector = await ConnectorStub.StartAsync();
        Url = Environment.GetEnvironmentVariable("GOVBOT_HOST_URL")?.TrimEnd('/') is { Length: > 0 } other ? other : await StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(Url) };
    }

    public async Task DisposeAsync()
    {
        Http?.Dispose();
        if (_bot is not null)
            await _bot.DisposeAsync();
        await Connector.DisposeAsync();
    }

    /// <summary>Posts a body as a channel does.</summary>
    internal async Task<(int Status, string Body)> PostAsync(string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<string> StartAsync()
    {
        _bot = await BotProcess.StartAsync(environment: new Dictionary<string, string?> { ["BotFramework__RetryDelay"] = "00:00:00.050" });
        return _bot.Url.OriginalString.TrimEnd('/');
    }
}
