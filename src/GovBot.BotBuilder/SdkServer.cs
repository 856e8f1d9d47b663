using GovBot.Server;
using GovBot.Workspaces;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using SdkBot = Microsoft.Bot.Builder.IBot;

namespace GovBot.BotBuilder;

/// <summary>The server of the default host, with the SDK between the endpoint and the bot.</summary>
internal static class SdkServer
{
    public static WebApplication Build(string[] args, Workspace workspace)
    {
        var builder = BotServer.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = DataFolder.Find() }, urls: null);
        builder.Services.AddClauseBot(workspace, builder.Configuration);
        // For what is checked before the SDK and for words after it; the endpoint is the SDK's.
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddHttpClient(Options.DefaultName).AddHttpMessageHandler(services => new RetryingHandler(services.GetRequiredService<BotFrameworkOptions>()));
        // Reads the SDK's own keys: MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType.
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
            .AddSingleton<IBotFrameworkHttpAdapter, ClauseAdapter>().AddSingleton<SdkBot, ClauseActivityHandler>();
        var app = builder.Build();
        app.MapPost("/api/messages", static (HttpContext context, IBotFrameworkHttpAdapter adapter, SdkBot bot) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted)).AddEndpointFilter<RequestCheck>();
        app.MapPages(workspace);
        return app;
    }
}
