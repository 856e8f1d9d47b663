using GovBot.BotFramework;
using GovBot.Channels.BotFramework;
using GovBot.Channels.Slack;
using GovBot.Commands;
using GovBot.Slack;
using GovBot.Workspaces;
using Microsoft.Extensions.Options;

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
    public static Task<int> RunAsync(string? urls, string? environment, CancellationToken cancellationToken)
    {
        var workspace = SharedOptions.OpenWorkspace(null);
        return ServeAsync(workspace, () => Build(workspace, urls, environment), cancellationToken);
    }

    /// <summary>Builds a server, says where it listens, and serves until the process is told to stop; tells why it cannot.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> ServeAsync(Workspace workspace, Func<WebApplication> build, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = build();
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

    /// <summary>A server without services of the bot's and without endpoints.</summary>
    public static WebApplicationBuilder CreateBuilder(WebApplicationOptions options, string? urls)
    {
        var builder = WebApplication.CreateSlimBuilder(options);
        builder.WebHost.UseUrls(ListenAddress.Check(urls ?? builder.Configuration["urls"] ?? DefaultUrl));
        builder.WebHost.ConfigureKestrel(ServerLimits.Apply).UseKestrelHttpsConfiguration();
        // It logs what stops the start with its stack; ServeAsync tells that in a line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        return builder;
    }

    /// <summary>Maps what people and monitors look at.</summary>
    public static void MapPages(this WebApplication app, Workspace workspace)
    {
        app.MapReader(workspace);
        app.MapHealth(workspace);
    }

    private static WebApplication Build(Workspace workspace, string? urls, string? environment)
    {
        var builder = CreateBuilder(new WebApplicationOptions { ContentRootPath = DataFolder.Find(), EnvironmentName = environment }, urls);
        // So it is where Slack's settings are wrong, too.
        var isSlackOnly = !IsBotFrameworkSet(builder.Configuration);
        AddAll(
            () => builder.Services.AddClauseBot(workspace, builder.Configuration),
            () => isSlackOnly &= builder.Services.AddSlack(builder.Configuration),
            () =>
            {
                if (!isSlackOnly)
                    builder.Services.AddBotFramework(builder.Configuration);
            });
        var app = builder.Build();
        if (!isSlackOnly)
            app.MapBotFramework<ClauseBot>("/api/messages");
        app.MapSlack();
        app.MapPages(workspace);
        return app;
    }

    // Each reads its settings; all that is wrong with any is told at once.
    private static void AddAll(params ReadOnlySpan<Action> parts)
    {
        List<string> failures = [];
        foreach (var add in parts)
        {
            try
            {
                add();
            }
            catch (OptionsValidationException e)
            {
                failures.AddRange(e.Failures);
            }
        }

        if (failures.Count > 0)
            throw new OptionsValidationException(nameof(BotServer), typeof(BotServer), failures);
    }

    // A team that has Slack alone needs no registration with Azure.
    private static bool IsBotFrameworkSet(ConfigurationManager configuration) =>
        configuration.GetSection("BotFramework").GetChildren().Any() || configuration.AsEnumerable().Any(static s => s.Key.StartsWith("MicrosoftApp", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(s.Value));
}
