using System.Diagnostics.CodeAnalysis;
using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GovBot.Slack;

/// <summary>Adds Slack to an ASP.NET Core application.</summary>
public static class SlackExtensions
{
    /// <summary>Registers an app and what connects it with Slack; nothing where no secret is set.</summary>
    /// <typeparam name="TApp">The app; one is made.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The root, which holds the section <c>Slack</c>.</param>
    /// <returns>Whether the channel is on.</returns>
    /// <exception cref="OptionsValidationException">With everything that is wrong with the settings.</exception>
    public static bool AddSlack<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TApp>(this IServiceCollection services, IConfiguration configuration)
        where TApp : class, ISlackApp
    {
        var (options, errors) = SlackOptionsReader.Read(configuration);
        if (errors.Count > 0) throw new OptionsValidationException(nameof(SlackOptions), typeof(SlackOptions), errors);
        if (!options.IsOn) return false;

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<ISlackApp, TApp>();
        services.AddSingleton(static provider => CreateClient(provider));
        services.AddSingleton(provider => new EventJournal(JournalFolder(provider, options)));
        services.AddSingleton(provider => new PendingEvents(Path.Combine(JournalFolder(provider, options), "pending"), options.BotToken!, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<EventLedger>();
        services.AddSingleton<WorkRunner>();
        services.AddSingleton<WorkQueue>().AddHostedService(static provider => provider.GetRequiredService<WorkQueue>());
        services.AddSingleton<SlackDispatcher>();
        services.AddHostedService<PendingReplay>();
        // Behind the queue, so that it stops first.
        if (options.AppToken is not null) services.AddHostedService<SocketMode>();
        return true;
    }

    /// <summary>
    /// Maps <c>/slack/events</c>, <c>/slack/commands</c> and <c>/slack/interactions</c>, where a signing secret is set. Opens the
    /// journal of answered events, so that one that cannot be written stops the start.
    /// </summary>
    public static void MapSlack(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var services = app.ServiceProvider;
        if (services.GetService<SlackDispatcher>() is not { } dispatcher || services.GetRequiredService<SlackOptions>().SigningSecret is not { } secret) return;
        var time = services.GetRequiredService<TimeProvider>();
        var (signature, recent, queue) = (new SlackSignature(secret, time), new RecentRequests(time), services.GetRequiredService<WorkQueue>());
        Map("/slack/events", MediaTypeNames.Application.Json, body => dispatcher.Event(SlackJsonReader.Read(body, SlackJson.Default.EventEnvelope)));
        Map("/slack/commands", MediaTypeNames.Application.FormUrlEncoded, body => SlackForms.IsCertificateCheck(body) ? new SlackOutcome.Taken() : dispatcher.Command(SlackForms.Command(body)));
        Map("/slack/interactions", MediaTypeNames.Application.FormUrlEncoded, body => dispatcher.Interaction(SlackForms.Interaction(body)));

        void Map(string pattern, string mediaType, Func<byte[], SlackOutcome> read) =>
            app.MapPost(pattern, (RequestDelegate)new SlackEndpoint(signature, recent, queue, mediaType, read).HandleAsync);
    }

    private static string JournalFolder(IServiceProvider services, SlackOptions options) =>
        Path.Combine(services.GetRequiredService<IHostEnvironment>().ContentRootPath, options.JournalFolder);

    private static SlackClient CreateClient(IServiceProvider services)
    {
        var (options, time) = (services.GetRequiredService<SlackOptions>(), services.GetRequiredService<TimeProvider>());
        return new SlackClient(new ApiTransport(SlackHttp.Create(), options, time), new ChannelPace(options.PostInterval, time), options);
    }
}
