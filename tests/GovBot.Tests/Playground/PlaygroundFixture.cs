namespace GovBot.Tests.Playground;

/// <summary>One rig for the tests that may share a bot; started by the first of them, so that a skipped test starts nothing.</summary>
public sealed class PlaygroundFixture : IAsyncLifetime
{
    private PlaygroundRig? _rig;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_rig is not null)
            await _rig.DisposeAsync();
    }

    /// <summary>Where the bot listens, once a page was opened.</summary>
    internal Uri Bot => _rig!.Bot;

    /// <summary>Opens the shared Playground, or skips the test where it cannot run.</summary>
    internal async Task<PlaygroundPage> OpenAsync()
    {
        PlaygroundRequirements.Demand();
        _rig ??= await PlaygroundRig.StartAsync();
        return await _rig.OpenAsync();
    }
}
