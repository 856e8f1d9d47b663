using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovBot.BotFramework;

/// <summary>
/// Stops the host when anonymous mode is on and the server can be reached from elsewhere. The addresses are known only
/// once it listens; until this check has passed, <see cref="LoopbackGuard"/> lets nobody in.
/// </summary>
internal sealed class LoopbackBindCheck(BotFrameworkOptions options, LoopbackGuard guard, IServiceProvider services)
    : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!options.IsAnonymous) return Task.CompletedTask;
        var addresses = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open)
            throw new InvalidOperationException(
                $"BotFramework:AllowAnonymous lets anybody in who can reach the server, and it listens on {open}. " +
                "Listen on loopback only (--urls http://localhost:3978), or set MicrosoftAppId and remove AllowAnonymous.");
        if (addresses.Count > 0) guard.Open();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && PrivateNetwork.IsLoopbackHost(url);
}
