using System.Net;
using System.Text;

namespace GovBot.BotFramework.Tests.Connector;

public sealed class TokenSourceTests
{
    [Fact]
    public async Task A_multi_tenant_app_logs_in_at_the_bot_frameworks_tenant()
    {
        await using var cloud = await StubCloud.StartAsync();
        var token = await FetchAsync(new BotFrameworkOptions
        {
            AppId = StubCloud.AppId, AppPassword = StubCloud.Secret, TenantId = StubCloud.Tenant, LoginUrl = cloud.Url,
        });

        Assert.Equal("token-1", token.Value);
        Assert.Equal(["botframework.com"], cloud.Tenants);
        Assert.Empty(cloud.Problems);
    }

    [Theory]
    [InlineData(429, true)]
    [InlineData(503, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    public async Task Only_a_passing_fault_of_the_login_service_is_worth_another_attempt(int status, bool isTransient)
    {
        await using var cloud = await StubCloud.StartAsync();
        cloud.LoginStatus = status;
        var options = new BotFrameworkOptions { AppId = StubCloud.AppId, AppPassword = StubCloud.Secret, LoginUrl = cloud.Url };
        var exception = await Assert.ThrowsAsync<TokenException>(() => FetchAsync(options));
        Assert.Equal(isTransient, exception.IsTransient);
        Assert.DoesNotContain(StubCloud.Secret, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "https://login.microsoftonline.com/t.example/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData(true, "https://login.microsoftonline.us/t.example/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    public async Task Each_cloud_has_its_login_and_scope(bool isGovernment, string url, string scope)
    {
        using var handler = new RecordingHandler();
        using var http = new LoginHttp(handler);
        var options = new BotFrameworkOptions
        {
            AppId = StubCloud.AppId, AppPassword = StubCloud.Secret, AppType = BotAppType.SingleTenant, TenantId = "t.example", Government = isGovernment,
        };
        await MsalTokenSource.Create(options, http, TimeProvider.System).FetchAsync(CancellationToken.None);

        var (requested, form) = Assert.Single(handler.Requests);
        Assert.Equal(url, requested.AbsoluteUri);
        Assert.Contains($"scope={Uri.EscapeDataString(scope)}", form.Replace("%2f", "%2F", StringComparison.Ordinal).Replace("%3a", "%3A", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_for_its_own_app_and_needs_no_secret()
    {
        using var handler = new RecordingHandler();
        using var http = new LoginHttp(handler);
        var options = new BotFrameworkOptions { AppId = StubCloud.AppId, AppType = BotAppType.UserAssignedMSI, TenantId = StubCloud.Tenant };
        var token = await MsalTokenSource.Create(options, http, TimeProvider.System).FetchAsync(CancellationToken.None);

        Assert.Equal("recorded", token.Value);
        var query = handler.Requests[^1].Url.Query;
        Assert.Contains($"client_id={StubCloud.AppId}", query, StringComparison.Ordinal);
        Assert.Contains("resource=https", query, StringComparison.Ordinal);
        Assert.Contains("api.botframework.com", query, StringComparison.Ordinal);
    }

    private static async Task<ConnectorToken> FetchAsync(BotFrameworkOptions options)
    {
        using var http = LoginHttp.Create(options);
        return await MsalTokenSource.Create(options, http, TimeProvider.System).FetchAsync(CancellationToken.None);
    }

    private sealed class RecordingHandler : HttpMessageHandler
    {
        public List<(Uri Url, string Form)> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Requests.Add((request.RequestUri!, form));
            var expires = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    $$"""{"token_type":"Bearer","expires_in":"3600","expires_on":"{{expires}}","access_token":"recorded"}""",
                    Encoding.UTF8, "application/json"),
            };
        }
    }
}
