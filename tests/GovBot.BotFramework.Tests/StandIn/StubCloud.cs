using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace GovBot.BotFramework.Tests;

/// <summary>The Bot Framework's OpenID metadata and the login service, on loopback, strict about what they are asked.</summary>
internal sealed class StubCloud : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "66666666-7777-8888-9999-000000000000";
    public const string Secret = "s3cr3t~value";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly ConcurrentQueue<string> _tenants = new();
    private int _tokens;
    private int _metadataReads;

    private StubCloud(WebApplication app) => _app = app;

    public RSA Key { get; } = RSA.Create(2048);

    public string Kid { get; set; } = "key-1";

    public string[] Endorsed { get; set; } = ["msteams", "webchat"];

    /// <summary>False makes every metadata request fail.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>Status of the login service's answers.</summary>
    public int LoginStatus { get; set; } = 200;

    public int TokenSeconds { get; set; } = 3600;

    public int TokensGiven => _tokens;

    public int MetadataReads => _metadataReads;

    public string Url => _app.Urls.Single();

    /// <summary>What callers did that the real services would not accept.</summary>
    public IReadOnlyList<string> Problems => [.. _problems];

    /// <summary>The tenants that logins were for.</summary>
    public IReadOnlyList<string> Tenants => [.. _tenants];

    public Dictionary<string, string?> SettingsFor(StubConnector? connector = null) => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = Secret,
        ["MicrosoftAppTenantId"] = Tenant,
        ["MicrosoftAppType"] = "SingleTenant",
        ["BotFramework:AllowLoopbackHttp"] = "true",
        ["BotFramework:OpenIdMetadata"] = $"{Url}/v1/.well-known/openidconfiguration",
        ["BotFramework:EmulatorOpenIdMetadata"] = $"{Url}/v1/.well-known/openidconfiguration",
        ["BotFramework:LoginUrl"] = Url,
        ["BotFramework:RetryDelay"] = "00:00:00.001",
        ["BotFramework:ServiceUrlHosts"] = connector is null ? null : new Uri(connector.Url).Authority,
    };

    public static async Task<StubCloud> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var cloud = new StubCloud(builder.Build());
        cloud._app.MapGet("/v1/.well-known/openidconfiguration", cloud.Metadata);
        cloud._app.MapGet("/keys", cloud.Keys);
        cloud._app.MapPost("/{tenant}/oauth2/v2.0/token", cloud.LoginAsync);
        await cloud._app.StartAsync();
        return cloud;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Key.Dispose();
    }

    private IResult Metadata()
    {
        Interlocked.Increment(ref _metadataReads);
        return IsUp
            ? Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{Url}/keys" })
            : Results.StatusCode(503);
    }

    private IResult Keys()
    {
        var parameters = Key.ExportParameters(false);
        return Results.Json(new
        {
            keys = new object[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = Kid, endorsements = Endorsed,
                    n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent),
                },
                new { kty = "oct", kid = "symmetric", k = Base64UrlEncoder.Encode("0123456789abcdef0123456789abcdef") },
            },
        });
    }

    private async Task<IResult> LoginAsync(HttpRequest request, string tenant)
    {
        var form = await request.ReadFormAsync();
        _tenants.Enqueue(tenant);
        if (tenant != Tenant && tenant != "botframework.com") _problems.Enqueue($"tenant {tenant}");
        if (form["grant_type"] != "client_credentials") _problems.Enqueue($"grant {form["grant_type"]}");
        if (form["scope"] != "https://api.botframework.com/.default") _problems.Enqueue($"scope {form["scope"]}");
        if (form["client_id"] != AppId || form["client_secret"] != Secret) _problems.Enqueue("client");
        await Task.Delay(30); // long enough for others to ask at the same time
        if (LoginStatus != 200) return Results.Json(new { error = "temporarily_unavailable" }, statusCode: LoginStatus);
        var number = Interlocked.Increment(ref _tokens);
        return Results.Json(new { token_type = "Bearer", expires_in = TokenSeconds, access_token = $"token-{number}" });
    }
}
