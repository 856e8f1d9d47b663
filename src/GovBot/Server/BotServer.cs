using GovBot.BotFramework;
using GovBot.Channels;
using GovBot.Channels.BotFramework;
using GovBot.Channels.Slack;
using GovBot.Channels.Teams;
using GovBot.Commands;
using GovBot.Slack;
using GovBot.Workspaces;

namespace GovBot.Server;

/// <summary>The bot as a web server.</summary>
internal static class BotServer
{
    private const string DefaultUrl = "http://localhost:3978";

    /// <summary>Serves until the process is told to stop.</summary>
    /// <param name="urls">Addresses to listen on, parted by ';'; null for those of the configuration.</param>
    /// <param name="environment">Name of the settings file beside appsettings.json; null for that of the process's environment.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string? urls, string? environment, CancellationToken cancellationToken)
    {
        var workspace = SharedOptions.OpenWorkspace(null);
        try
        {
            await using var app = Build(workspace, urls, environment);
            await app.StartAsync(cancellationToken);
            StartMessage.Print(app, workspace);
            await app.WaitForShutdownAsync(cancellationToken);
            return CommandLine.Done;
        }
        catch (Exception e) when (StartFailure.Explain(e) is { Count: > 0 } reasons)
        {
            foreach (var reason in reasons)
                CommandLine.Complain(reason);
            return CommandLine.Misuse;
        }
    }

    private static WebApplication Build(Workspace workspace, string? urls, string? environment)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = DataFolder.Find(), EnvironmentName = environment });
        builder.WebHost.UseUrls(urls ?? builder.Configuration["urls"] ?? DefaultUrl);
        builder.WebHost.ConfigureKestrel(ServerLimits.Apply).UseKestrelHttpsConfiguration();
        // It logs what stops the start with its stack; RunAsync tells that in a line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        var isSlackOnly = builder.Services.AddSlack(builder.Configuration) && !IsBotFrameworkSet(builder.Configuration);
        if (!isSlackOnly)
            builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddSingleton(workspace.Answerer);
        builder.Services.AddSingleton<ConversationMemory>();
        builder.Services.AddSingleton(new Permalinks { PublicUrl = PublicUrl.Read(builder.Configuration) });
        builder.Services.AddSingleton<MarkdownText>();
        builder.Services.AddSingleton<ActivityRenderer>();
        builder.Services.AddSingleton(workspace.Library);
        builder.Services.AddTeams();

        var app = builder.Build();
        if (!isSlackOnly)
            app.MapBotFramework<ClauseBot>("/api/messages");
        app.MapSlack();
        app.MapReader(workspace);
        app.MapHealth(workspace);
        return app;
    }

    // A team that has Slack alone needs no registration with Azure.
    private static bool IsBotFrameworkSet(ConfigurationManager configuration) =>
        configuration.GetSection("BotFramework").GetChildren().Any() || configuration.AsEnumerable().Any(static s => s.Key.StartsWith("MicrosoftApp", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(s.Value));
}
