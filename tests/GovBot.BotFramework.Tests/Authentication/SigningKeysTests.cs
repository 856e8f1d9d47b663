using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GovBot.BotFramework.Tests.Authentication;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private StubCloud _cloud = null!;
    private StubConnector _connector = null!;
    private BotHost _host = null!;

    public async Task InitializeAsync()
    {
        _cloud = await StubCloud.StartAsync();
        _connector = await StubConnector.StartAsync();
        _host = await BotHost.StartAsync(new TestBot(), _cloud.SettingsFor(_connector), services => services.AddSingleton<TimeProvider>(_time));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    [Fact]
    public async Task Without_any_keys_the_answer_is_try_again_later_and_asking_is_limited()
    {
        _cloud.IsUp = false;
        for (var i = 0; i < 20; i++) Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(_cloud.Key, _cloud.Kid));
        Assert.InRange(_cloud.MetadataReads, 1, 3);

        _cloud.IsUp = true;
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(_cloud.Key, _cloud.Kid));
    }

    [Fact]
    public async Task Known_keys_serve_through_an_outage()
    {
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(_cloud.Key, _cloud.Kid));
        _cloud.IsUp = false;
        _time.Advance(TimeSpan.FromDays(3));
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.Accepted, await PostAsync(_cloud.Key, _cloud.Kid));
    }

    [Fact]
    public async Task Unknown_keys_make_the_metadata_be_read_at_most_hourly()
    {
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(_cloud.Key, _cloud.Kid));
        using var other = RSA.Create(2048);
        for (var hour = 1; hour <= 3; hour++)
        {
            _time.Advance(TimeSpan.FromMinutes(61));
            for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(other, "unknown"));
            Assert.Equal(1 + hour, _cloud.MetadataReads);
        }
    }

    [Fact]
    public async Task A_new_key_is_found_when_a_token_names_it()
    {
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(_cloud.Key, _cloud.Kid));
        _cloud.Kid = "key-2";
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_cloud.Key, "key-2"));
        _time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(_cloud.Key, "key-2"));
    }

    private async Task<HttpStatusCode> PostAsync(RSA key, string kid)
    {
        var token = new TokenForge(key, kid, _connector.Url) { Now = _time.GetUtcNow() }.Good();
        using var response = await _host.PostAsync(Json.Message(_connector.Url, id: null), token);
        return response.StatusCode;
    }
}
