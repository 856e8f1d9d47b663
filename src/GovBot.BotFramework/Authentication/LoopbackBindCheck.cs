using Microsoft.Extensions.Hosting;

namespace GovBot.BotFramework;

/// <summary>
/// Stops the host when anonymous mode is on and the server can be reached from elsewhere. The addresses are known only
/// once it listens; <see cref="LoopbackGuard"/> judges them for a request that comes sooner.
/// </summary>
internal sealed class LoopbackBindCheck(BotFrameworkOptions options, LoopbackGuard guard) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.IsAnonymous && guard.FindOpenAddress() is { } open)
            throw new InvalidOperationException(
                $"BotFramework:AllowAnonymous lets anybody in who can reach the server, and it listens on {open}. " +
                "Listen on loopback only (--urls http://localhost:3978), or set MicrosoftAppId and remove AllowAnonymous.");
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
