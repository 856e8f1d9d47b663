using GovBot.Slack.Tests.StandIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovBot.Slack.Tests;

/// <summary>A running <see cref="EchoApp"/> and the Slack that it talks to, both on loopback ports.</summary>
internal sealed class EchoHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo? _folder;
    private readonly StandInSlack? _ownSlack;

    private EchoHost(WebApplication app, StandInSlack slack, StandInSlack? ownSlack, LogLines logs, DirectoryInfo? folder)
    {
        (_app, _folder, _ownSlack, Slack, Logs) = (app, folder, ownSlack, slack, logs);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Sender = new SlackSender(Client);
    }

    public StandInSlack Slack { get; }

    public LogLines Logs { get; }

    public HttpClient Client { get; }

    public SlackSender Sender { get; }

    public EchoApp App => (EchoApp)_app.Services.GetRequiredService<ISlackApp>();

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts it.</summary>
    /// <param name="more">Further settings.</param>
    /// <param name="journal">A folder that outlives it; null for one of its own.</param>
    /// <param name="slack">The Slack to talk to, which outlives it; null for one of its own.</param>
    public static async Task<EchoHost> StartAsync(Dictionary<string, string?>? more = null, string? journal = null, StandInSlack? slack = null)
    {
        var ownSlack = slack is null ? await StandInSlack.StartAsync() : null;
        slack ??= ownSlack!;
        var folder = journal is null ? Directory.CreateTempSubdirectory("govbot-slack-") : null;
        var logs = new LogLines();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(slack.Settings(journal ?? folder!.FullName)).AddInMemoryCollection(more ?? []);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddSlack<EchoApp>(builder.Configuration);
        var app = builder.Build();
        app.MapSlack();
        await app.StartAsync();
        return new EchoHost(app, slack, ownSlack, logs, folder);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        if (_ownSlack is not null) await _ownSlack.DisposeAsync();
        _folder?.Delete(recursive: true);
    }
}
