using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GovBot.BotFramework;

/// <summary>Adds the Bot Framework endpoint to an ASP.NET Core application.</summary>
public static class BotFrameworkExtensions
{
    /// <summary>Registers the endpoint's services.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The root, which holds the keys of <see cref="BotFrameworkOptions"/>.</param>
    /// <exception cref="OptionsValidationException">With everything that is wrong with the settings.</exception>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        var (options, errors) = BotFrameworkOptionsReader.Read(configuration);
        if (errors.Count > 0) throw new OptionsValidationException(nameof(BotFrameworkOptions), typeof(BotFrameworkOptions), errors);

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<Apology>();
        services.AddAuthenticator(options);
        services.AddSingleton<RecentActivities>();
        services.AddSingleton<TurnQueue>().AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        return services.AddConnector(options).AddPendingTurns(options);
    }

    /// <summary>
    /// Maps the bot's webhook; only POST is answered. One bot is made, and it serves all turns. Opens the folder of acknowledged
    /// turns where an app id is set, so that one that cannot be written stops the start.
    /// </summary>
    /// <typeparam name="TBot">The bot; taken from the services if registered there, else created.</typeparam>
    /// <exception cref="IOException">The folder cannot be written to, or another process has it.</exception>
    public static IEndpointConventionBuilder MapBotFramework<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TBot>(this IEndpointRouteBuilder app, string pattern)
        where TBot : class, IBot
    {
        var bot = ActivatorUtilities.GetServiceOrCreateInstance<TBot>(app.ServiceProvider);
        var runner = ActivatorUtilities.CreateInstance<TurnRunner>(app.ServiceProvider, bot);
        var endpoint = ActivatorUtilities.CreateInstance<ActivityEndpoint>(app.ServiceProvider, bot, runner, app.ServiceProvider.CreateIntake(runner));
        return app.MapPost(pattern, (RequestDelegate)endpoint.HandleAsync);
    }
}
