namespace GovBot.BotFramework;

/// <summary>The bot's token for the connector: fetched once however many ask, and replaced before it ends.</summary>
internal sealed class ConnectorTokens(MsalTokenSource source, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _gate = new(1);
    private volatile ConnectorToken? _current;

    /// <exception cref="TokenException">There is no token and none can be had.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        _current is { } current && time.GetUtcNow() < current.RefreshAt
            ? new(current.Value)
            : GetSlowlyAsync(cancellationToken);

    /// <summary>A token other than <paramref name="rejected"/>, which the connector did not take.</summary>
    public async ValueTask<string> RefreshAsync(string rejected, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is { } current && current.Value != rejected) return current.Value;
            _current = await source.FetchAsync(cancellationToken).ConfigureAwait(false);
            return _current.Value;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async ValueTask<string> GetSlowlyAsync(CancellationToken cancellationToken)
    {
        // While somebody fetches the next token the present one still does.
        var isUsable = _current is { } present && time.GetUtcNow() < present.ExpiresAt;
        if (!await _gate.WaitAsync(isUsable ? 0 : Timeout.Infinite, cancellationToken).ConfigureAwait(false)) return _current!.Value;
        try
        {
            if (_current is { } current && time.GetUtcNow() < current.RefreshAt) return current.Value;
            _current = await source.FetchAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (TokenException) when (_current is { } old && time.GetUtcNow() < old.ExpiresAt)
        {
            _current = old with { RefreshAt = time.GetUtcNow() + RetryInterval };
        }
        finally
        {
            _gate.Release();
        }

        return _current!.Value;
    }
}
