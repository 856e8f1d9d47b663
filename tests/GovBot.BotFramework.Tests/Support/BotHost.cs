using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework.Tests;

/// <summary>A running bot: real Kestrel on a loopback port, with every setting and log line in view.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private BotHost(WebApplication app, LogLines logs, DirectoryInfo folder)
    {
        (_app, _folder) = (app, folder);
        Logs = logs;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public LogLines Logs { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>The settings of anonymous use on this machine, with short waits.</summary>
    public static Dictionary<string, string?> Anonymous => new()
    {
        ["BotFramework:AllowAnonymous"] = "true",
        ["BotFramework:RetryDelay"] = "00:00:00.001",
    };

    public static async Task<BotHost> StartAsync(
        TestBot bot, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null,
        string urls = "http://127.0.0.1:0")
    {
        var logs = new LogLines();
        var folder = Directory.CreateTempSubdirectory("govbot-host-");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new("BotFramework:JournalFolder", folder.FullName)]);
        builder.Configuration.AddInMemoryCollection(settings ?? Anonymous);
        builder.WebHost.UseUrls(urls);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        configure?.Invoke(builder.Services);
        builder.Services.AddBotFramework(builder.Configuration).AddSingleton(bot);
        var app = builder.Build();
        try
        {
            app.MapBotFramework<TestBot>("/api/messages");
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            folder.Delete(recursive: true);
            throw;
        }

        return new BotHost(app, logs, folder);
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return Client.SendAsync(request);
    }

    /// <summary>Waits until no turn is left, so that a clock may be moved without hitting one.</summary>
    public async Task IdleAsync()
    {
        var queue = Services.GetRequiredService<TurnQueue>();
        for (var i = 0; queue.Conversations > 0 && i < 2000; i++) await Task.Delay(10);
        Assert.Equal(0, queue.Conversations);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
