using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GovBot.BotFramework.Tests;

/// <summary>Tests of a host that runs by a clock of their own, between a stub of Microsoft's cloud and a stub connector.</summary>
public abstract class CloudHostTests : IAsyncLifetime
{
    private protected FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);

    private protected StubCloud Cloud { get; private set; } = null!;

    private protected StubConnector Connector { get; private set; } = null!;

    private protected BotHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Cloud = await StubCloud.StartAsync();
        Connector = await StubConnector.StartAsync();
        Host = await BotHost.StartAsync(new TestBot(), Cloud.SettingsFor(Connector), services => services.AddSingleton<TimeProvider>(Time));
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Connector.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
