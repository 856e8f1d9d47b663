using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace GovBot.BotFramework;

/// <summary>
/// The signing keys that an OpenID metadata document names. Known keys serve through any outage; they are read again
/// daily, and for an unknown key at most hourly. (The library's own manager takes no clock, and while it has nothing it
/// asks again for each request.)
/// </summary>
internal sealed partial class SigningKeys(string metadata, HttpClient http, TimeProvider time, ILogger<SigningKeys> logger)
    : IDisposable
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromDays(1);
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromHours(1);
    private static readonly TimeSpan ColdInterval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1);
    // The options let only loopback be without https.
    private readonly HttpDocumentRetriever _documents =
        new(http) { RequireHttps = metadata.StartsWith("https:", StringComparison.OrdinalIgnoreCase) };


    private volatile IReadOnlyList<JsonWebKey>? _keys;
    private DateTimeOffset _fetched = DateTimeOffset.MinValue;
    private DateTimeOffset _attempted = DateTimeOffset.MinValue;

    /// <summary>The keys, or null when there are none and they cannot be read.</summary>
    public async ValueTask<IReadOnlyList<JsonWebKey>?> GetAsync()
    {
        if (_keys is not { } keys) return await FetchAsync(ColdInterval).ConfigureAwait(false);
        if (time.GetUtcNow() - _fetched > MaxAge && IsDue(RefreshInterval)) _ = FetchAsync(RefreshInterval);
        return keys;
    }

    /// <summary>The keys after a token named one that is not among them; read again if that is due.</summary>
    public async ValueTask<IReadOnlyList<JsonWebKey>?> GetNewerAsync() =>
        IsDue(RefreshInterval) ? await FetchAsync(RefreshInterval).ConfigureAwait(false) : _keys;

    public void Dispose()
    {
        _gate.Dispose();
        http.Dispose();
    }

    private bool IsDue(TimeSpan interval) => time.GetUtcNow() - _attempted >= interval;

    // Not cancelled with the request that happens to be first: others wait for the same keys.
    private async Task<IReadOnlyList<JsonWebKey>?> FetchAsync(TimeSpan interval)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!IsDue(interval)) return _keys;
            _attempted = time.GetUtcNow();
            using var timeout = new CancellationTokenSource(FetchTimeout, time);
            var configuration = await OpenIdConnectConfigurationRetriever
                .GetAsync(metadata, _documents, timeout.Token).ConfigureAwait(false);
            Keep(configuration.JsonWebKeySet?.Keys ?? []);
        }
        catch (Exception exception)
        {
            LogUnavailable(exception, metadata);
            // Those who waited meanwhile must not each wait for a time-out of their own.
            _attempted = time.GetUtcNow();
        }
        finally
        {
            _gate.Release();
        }

        return _keys;
    }

    private void Keep(IEnumerable<JsonWebKey> keys)
    {
        JsonWebKey[] usable =
            [.. keys.Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, Use: null or "" or "sig" })];
        if (usable.Length == 0) throw new InvalidOperationException("The metadata names no RSA signing key.");
        _keys = usable;
        _fetched = time.GetUtcNow();
    }

    [LoggerMessage(30, LogLevel.Warning, "Signing keys cannot be read from {Metadata}")]
    private partial void LogUnavailable(Exception exception, string metadata);
}
