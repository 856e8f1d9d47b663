using System.Net;
using System.Security.Cryptography;

namespace GovBot.BotFramework.Tests.Authentication;

public sealed class SigningKeysTests : CloudHostTests
{
    [Fact]
    public async Task Without_any_keys_the_answer_is_try_again_later_and_asking_is_limited()
    {
        Cloud.IsUp = false;
        for (var i = 0; i < 20; i++) Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(Cloud.Key, Cloud.Kid));
        Assert.InRange(Cloud.MetadataReads, 1, 3);

        Cloud.IsUp = true;
        Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(Cloud.Key, Cloud.Kid));
    }

    [Fact]
    public async Task Known_keys_serve_through_an_outage()
    {
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(Cloud.Key, Cloud.Kid));
        Cloud.IsUp = false;
        Time.Advance(TimeSpan.FromDays(3));
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.Accepted, await PostAsync(Cloud.Key, Cloud.Kid));
    }

    [Fact]
    public async Task Unknown_keys_make_the_metadata_be_read_at_most_hourly()
    {
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(Cloud.Key, Cloud.Kid));
        using var other = RSA.Create(2048);
        for (var hour = 1; hour <= 3; hour++)
        {
            Time.Advance(TimeSpan.FromMinutes(61));
            for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(other, "unknown"));
            Assert.Equal(1 + hour, Cloud.MetadataReads);
        }
    }

    [Fact]
    public async Task A_new_key_is_found_when_a_token_names_it()
    {
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(Cloud.Key, Cloud.Kid));
        Cloud.Kid = "key-2";
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(Cloud.Key, "key-2"));
        Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(Cloud.Key, "key-2"));
    }

    private async Task<HttpStatusCode> PostAsync(RSA key, string kid)
    {
        var token = new TokenForge(key, kid, Connector.Url) { Now = Time.GetUtcNow() }.Good();
        using var response = await Host.PostAsync(Json.Message(Connector.Url, id: null), token);
        return response.StatusCode;
    }
}
