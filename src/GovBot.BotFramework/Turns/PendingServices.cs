using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovBot.BotFramework;

/// <summary>Puts together how turns are kept, by the options.</summary>
internal static class PendingServices
{
    /// <summary>Nothing where there are no credentials: clients on this machine see that a reply is missing.</summary>
    public static IServiceCollection AddPendingTurns(this IServiceCollection services, BotFrameworkOptions options)
    {
        if (options.AppId is null) return services;
        services.AddSingleton(provider => new PendingTurns(
            Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, options.JournalFolder),
            options.AppPassword, provider.GetRequiredService<TimeProvider>()));
        return services.AddSingleton<TurnReplay>().AddHostedService(provider => provider.GetRequiredService<TurnReplay>());
    }

    /// <summary>The way into the queue for one bot, and with it for what is left of an earlier process.</summary>
    /// <exception cref="IOException">Turns cannot be written down.</exception>
    public static TurnIntake CreateIntake(this IServiceProvider services, TurnRunner runner)
    {
        var pending = services.GetService<PendingTurns>();
        var intake = new TurnIntake(services.GetRequiredService<RecentActivities>(), services.GetRequiredService<TurnQueue>(), runner, pending,
            services.GetRequiredService<ILogger<TurnIntake>>());
        if (pending is not null) services.GetRequiredService<TurnReplay>().Use(pending, intake);
        return intake;
    }
}
