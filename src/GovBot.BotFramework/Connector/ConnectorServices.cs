using Microsoft.Extensions.DependencyInjection;

namespace GovBot.BotFramework;

/// <summary>Puts together how replies leave, by the options.</summary>
internal static class ConnectorServices
{
    public static IServiceCollection AddConnector(this IServiceCollection services, BotFrameworkOptions options)
    {
        services.AddSingleton<ServiceUrlPolicy>();
        if (options.AppId is not null) services.AddSingleton(provider => CreateTokens(provider, options));
        return services.AddSingleton(provider => CreateClient(provider, options));
    }

    private static ConnectorTokens CreateTokens(IServiceProvider services, BotFrameworkOptions options)
    {
        var time = services.GetRequiredService<TimeProvider>();
        return new ConnectorTokens(MsalTokenSource.Create(options, LoginHttp.Create(options), time), time);
    }

    private static ConnectorClient CreateClient(IServiceProvider services, BotFrameworkOptions options)
    {
        var http = new HttpMessageInvoker(ConnectorHandler.Create(services.GetRequiredService<ServiceUrlPolicy>()));
        return new ConnectorClient(http, services.GetService<ConnectorTokens>(), options, services.GetRequiredService<TimeProvider>());
    }
}
