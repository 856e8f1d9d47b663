using System.Net;
using System.Text.Json.Nodes;

namespace GovBot.BotFramework.Tests.Authentication;

public sealed class EmulatorTokenTests : IAsyncLifetime
{
    private StubCloud _cloud = null!;
    private StubConnector _connector = null!;

    public async Task InitializeAsync()
    {
        _cloud = await StubCloud.StartAsync();
        _connector = await StubConnector.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _connector.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    public static TheoryData<string, string?, string, string, bool> Cases => new()
    {
        { "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0", "appid", StubCloud.AppId, true },
        { "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", null, "appid", StubCloud.AppId, true },
        { "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", "2.0", "azp", StubCloud.AppId, true },
        { $"https://login.microsoftonline.com/{StubCloud.Tenant}/v2.0", "2.0", "azp", StubCloud.AppId, true },
        { $"https://login.microsoftonline.com/{StubCloud.Tenant}/v2.0", "2.0", "appid", StubCloud.AppId, false },
        { $"https://login.microsoftonline.com/{StubCloud.Tenant}/v2.0", "1.0", "azp", StubCloud.AppId, false },
        { $"https://login.microsoftonline.com/{StubCloud.Tenant}/v2.0", "3.0", "azp", StubCloud.AppId, false },
        { $"https://login.microsoftonline.com/{StubCloud.Tenant}/v2.0", "2.0", "azp", "another-app", false },
        { "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0", "2.0", "azp", StubCloud.AppId, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_emulators_token_must_be_of_this_app(string issuer, string? version, string claim, string app, bool isGood)
    {
        var token = Token(issuer, version, claim, app);
        await using var on = await BotHost.StartAsync(new TestBot(), Settings("true"));
        await using var off = await BotHost.StartAsync(new TestBot(), Settings("false"));

        using var accepted = await on.PostAsync(Json.Message(_connector.Url), token);
        using var refused = await off.PostAsync(Json.Message(_connector.Url), token);

        Assert.Equal(isGood ? HttpStatusCode.Accepted : HttpStatusCode.Unauthorized, accepted.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        if (isGood) Assert.Null((await _connector.WaitAsync())[0].Authorization);
    }

    [Fact]
    public async Task The_emulator_is_answered_on_this_machine_only()
    {
        await using var host = await BotHost.StartAsync(new TestBot(), Settings("true"));
        var token = Token("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", null, "appid", StubCloud.AppId);
        using var response = await host.PostAsync(Json.Message("https://smba.trafficmanager.net/amer/"), token);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private Dictionary<string, string?> Settings(string emulatorTokens) =>
        new(_cloud.SettingsFor()) { ["BotFramework:EmulatorTokens"] = emulatorTokens };

    private string Token(string issuer, string? version, string claim, string app)
    {
        var forge = new TokenForge(_cloud.Key, _cloud.Kid, "");
        var claims = TokenForge.Replace(forge.Claims(), "iss", issuer);
        claims = TokenForge.Replace(TokenForge.Replace(claims, "ver", version), claim, app);
        return forge.Sign(forge.Header(), TokenForge.Replace(claims, "serviceurl", (JsonNode?)null));
    }
}
