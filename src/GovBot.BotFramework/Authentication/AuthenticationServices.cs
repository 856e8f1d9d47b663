using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>Puts together who is let in, by the options.</summary>
internal static class AuthenticationServices
{
    public static IServiceCollection AddAuthenticator(this IServiceCollection services, BotFrameworkOptions options)
    {
        services.AddSingleton<LoopbackGuard>().AddSingleton<TenantPolicy>().AddHostedService<LoopbackBindCheck>();
        if (options.AppId is { } appId)
        {
            services.AddSingleton(provider => CreateChannel(provider, options, appId));
            if (options.EmulatorTokens) services.AddSingleton(provider => CreateEmulator(provider, options, appId));
        }

        return services.AddSingleton(provider => new Authenticator(options, provider.GetRequiredService<LoopbackGuard>(),
            provider.GetService<ChannelTokens>(), provider.GetService<EmulatorTokens>()));
    }

    private static ChannelTokens CreateChannel(IServiceProvider services, BotFrameworkOptions options, string appId) =>
        new(CreateValidator(services, options.OpenIdMetadata ?? options.Cloud.OpenIdMetadata, [options.Cloud.Issuer], appId));

    private static EmulatorTokens CreateEmulator(IServiceProvider services, BotFrameworkOptions options, string appId) =>
        new(CreateValidator(services, options.EmulatorOpenIdMetadata ?? EmulatorTokens.Metadata,
            EmulatorTokens.Issuers(options.TenantId), appId), appId);

    private static TokenValidator CreateValidator(
        IServiceProvider services, string metadata, IReadOnlyList<string> issuers, string audience)
    {
        var time = services.GetRequiredService<TimeProvider>();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5) };
        var http = new HttpClient(handler) { MaxResponseContentBufferSize = 1024 * 1024 };
        var keys = new SigningKeys(metadata, http, time, services.GetRequiredService<ILogger<SigningKeys>>());
        return new TokenValidator(keys, issuers, audience, time);
    }
}
