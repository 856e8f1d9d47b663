using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace GovBot.BotFramework;

/// <summary>
/// Tokens from Microsoft's login service (Bot Connector authentication, "Bot to Connector"): by client secret, or by a
/// managed identity. What is fetched is kept by <see cref="ConnectorTokens"/>, so MSAL's own cache is passed by.
/// </summary>
internal sealed class MsalTokenSource
{
    private readonly Func<CancellationToken, Task<AuthenticationResult>> _acquire;
    private readonly TimeProvider _time;

    private MsalTokenSource(Func<CancellationToken, Task<AuthenticationResult>> acquire, TimeProvider time) =>
        (_acquire, _time) = (acquire, time);

    public static MsalTokenSource Create(BotFrameworkOptions options, IMsalHttpClientFactory http, TimeProvider time) =>
        new(options.AppType == BotAppType.UserAssignedMSI ? ByIdentity(options, http) : BySecret(options, http), time);

    public async Task<ConnectorToken> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var result = await _acquire(cancellationToken).ConfigureAwait(false);
            return ConnectorToken.Of(result.AccessToken, _time.GetUtcNow(), result.ExpiresOn);
        }
        catch (MsalServiceException exception)
        {
            throw new TokenException(exception.StatusCode is 0 or 408 or 429 or >= 500, exception);
        }
        catch (Exception exception) when (exception is MsalException or HttpRequestException)
        {
            throw new TokenException(exception is HttpRequestException, exception);
        }
    }

    private static Func<CancellationToken, Task<AuthenticationResult>> BySecret(BotFrameworkOptions options, IMsalHttpClientFactory http)
    {
        var tenant = options.AppType == BotAppType.SingleTenant ? options.TenantId : options.Cloud.MultiTenant;
        var app = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithClientSecret(options.AppPassword)
            .WithAuthority($"{LoginRedirect.Secure(options.LoginUrl ?? options.Cloud.LoginUrl)}/{tenant}", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
        string[] scopes = [options.Cloud.Scope];
        return cancellationToken => app.AcquireTokenForClient(scopes).WithForceRefresh(true).ExecuteAsync(cancellationToken);
    }

    private static Func<CancellationToken, Task<AuthenticationResult>> ByIdentity(BotFrameworkOptions options, IMsalHttpClientFactory http)
    {
        var app = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId))
            .WithHttpClientFactory(http)
            .Build();
        return cancellationToken =>
            app.AcquireTokenForManagedIdentity(options.Cloud.Resource).WithForceRefresh(true).ExecuteAsync(cancellationToken);
    }
}
